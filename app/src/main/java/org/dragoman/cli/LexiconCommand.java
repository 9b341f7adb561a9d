package org.dragoman.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Looks into the lexicon of events, and checks it and a user's own files. */
@Command(
    name = "lexicon",
    mixinStandardHelpOptions = true,
    subcommands = {LexiconFindCommand.class, LexiconVerifyCommand.class},
    header = "Look up words that report events; check lexicon files and their examples.",
    synopsisHeading = "%n",
    commandListHeading = "%nCommands:%n",
    optionListHeading = "%nOptions:%n",
    footer = {
      "",
      "Examples:",
      "  dragoman lexicon find withdraw             every pattern with the word, its type, mode and CAMEO code",
      "  dragoman lexicon verify my.lexicon         what is wrong with your file, its examples run through the coder",
      "  dragoman lexicon verify --watch my.lexicon the same after each save",
      "  dragoman code --lexicon my.lexicon a.txt   code with your words over ours"
    })
final class LexiconCommand implements Runnable {
  @Spec private CommandSpec spec;

  LexiconCommand() {}

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Name a command: find or verify.");
  }
}
