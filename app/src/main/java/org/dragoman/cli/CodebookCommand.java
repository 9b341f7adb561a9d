package org.dragoman.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.dragoman.codebook.CameoCode;
import org.dragoman.codebook.Codebook;
import org.dragoman.codebook.EventType;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints what the codebook says of a type, a mode, a context or a code. */
@Command(
    name = "codebook",
    mixinStandardHelpOptions = true,
    header = "What a type, mode, context or CAMEO code means, with an example.",
    description = {
      "",
      "Without a word, names the sixteen types. Exit status: 1 where the codebook has no such word."
    },
    footer = {
      "",
      "Examples:",
      "  dragoman codebook                 the types with their quad classes",
      "  dragoman codebook sanction        the type, its modes, and the CAMEO codes that answer to it",
      "  dragoman codebook 0874            a CAMEO code: PLOVER type and mode, Goldstein score, definition",
      "  dragoman codebook peacekeeping    a context"
    })
final class CodebookCommand implements Callable<Integer> {
  @Parameters(
      arity = "0..1",
      paramLabel = "WORD",
      description = "A type, a mode, a context or a CAMEO code.")
  private String word = "";

  @Spec private CommandSpec spec;

  CodebookCommand() {}

  @Override
  public Integer call() {
    Codebook codebook = Codebook.load();
    List<String> lines =
        word.isEmpty() ? types(codebook) : of(codebook, word.toLowerCase(Locale.ROOT));
    try (Terminal terminal = Terminals.open(spec, Terminals.silent(spec))) {
      lines.forEach(terminal::result);
      if (lines.isEmpty()) {
        terminal.remark("codebook", "no type, mode, context or code is called \"" + word + "\"");
      }
    }
    return lines.isEmpty() ? Dragoman.SOME_FAILED : 0;
  }

  private static List<String> types(Codebook codebook) {
    return Stream.of(EventType.values())
        .map(
            type ->
                "%-9s  quad %d  CAMEO %-8s  %s"
                    .formatted(
                        type,
                        type.quad().number(),
                        String.join(" ", type(codebook, type).roots()),
                        type(codebook, type).definition()))
        .toList();
  }

  private static Codebook.Type type(Codebook codebook, EventType type) {
    return Optional.ofNullable(codebook.types().get(type)).orElseThrow();
  }

  private static List<String> of(Codebook codebook, String word) {
    Stream<String> type = EventType.named(word).stream().flatMap(t -> lines(codebook, t));
    Stream<String> modes =
        codebook.modes().stream()
            .filter(mode -> mode.name().equals(word))
            .flatMap(mode -> lines("%s, mode %s".formatted(mode.type(), mode.name()), mode));
    Stream<String> contexts =
        codebook.contexts().stream()
            .filter(context -> context.name().equals(word))
            .flatMap(
                context ->
                    Stream.of(
                        "context " + context.name(),
                        "  " + context.definition(),
                        "  > " + context.example(),
                        "  cues: " + String.join(", ", context.cues())));
    Stream<String> code = codebook.cameo().of(word).stream().flatMap(CodebookCommand::lines);
    return Stream.of(type, modes, contexts, code).flatMap(s -> s).toList();
  }

  private static Stream<String> lines(Codebook codebook, EventType type) {
    Codebook.Type entry = type(codebook, type);
    Stream<String> head =
        Stream.of(
            "%s, quad %d, CAMEO %s"
                .formatted(type, type.quad().number(), String.join(" ", entry.roots())),
            "  " + entry.definition(),
            "  > " + entry.example(),
            "  Not: " + entry.not());
    Stream<String> modes =
        codebook.modes().stream()
            .filter(mode -> mode.type() == type)
            .flatMap(mode -> lines("  mode " + mode.name(), mode));
    Stream<String> codes =
        codebook.cameo().of(type, "").stream()
            .map(
                code ->
                    "  %-4s %5.1f  %-12s %s"
                        .formatted(code.code(), code.goldstein(), code.mode(), code.name()));
    return Stream.of(head, modes, codes).flatMap(s -> s);
  }

  private static Stream<String> lines(String head, Codebook.Mode mode) {
    return Stream.of(
        head + ", CAMEO " + mode.cameo(), "    " + mode.definition(), "    > " + mode.example());
  }

  private static Stream<String> lines(CameoCode code) {
    return Stream.of(
        "CAMEO %s, Goldstein score %.1f: %s".formatted(code.code(), code.goldstein(), code.name()),
        "  PLOVER: "
            + code.type().map(EventType::name).orElse("no event")
            + (code.mode().isEmpty() ? "" : ", mode " + code.mode()),
        "  " + code.definition(),
        "  > " + code.example());
  }
}
