package org.dragoman.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Looks into the directory of actors, and checks and converts a user's own. */
@Command(
    name = "actors",
    mixinStandardHelpOptions = true,
    subcommands = {
      ActorsFindCommand.class,
      ActorsShowCommand.class,
      ActorsHoldersCommand.class,
      ActorsCheckCommand.class,
      ActorsConvertCommand.class
    },
    header = "Look up actors of the directory; check and convert your own.",
    synopsisHeading = "%n",
    commandListHeading = "%nCommands:%n",
    optionListHeading = "%nOptions:%n",
    footer = {
      "",
      "Examples:",
      "  dragoman actors find foreign minister norway        who held it; --on 1999-06-01 for one day",
      "  dragoman actors show nato                           all that is known of it",
      "  dragoman actors holders president of fra --on 1995-01-01",
      "  dragoman actors find maar --actors my.csv           among your own as well",
      "  dragoman actors check my.csv dictionaries/          what is wrong with your files",
      "  dragoman actors convert petrarch old.txt > my.actors",
      "  dragoman code --actors my.csv article.txt           code with your actors"
    })
final class ActorsCommand implements Runnable {
  @Spec private CommandSpec spec;

  ActorsCommand() {}

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "Name a command: find, show, holders, check or convert.");
  }
}
