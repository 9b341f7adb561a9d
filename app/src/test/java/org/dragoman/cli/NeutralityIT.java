package org.dragoman.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.logging.Logger;
import org.dragoman.actor.Actor;
import org.dragoman.actor.ActorFiles;
import org.dragoman.article.Article;
import org.dragoman.article.Span;
import org.dragoman.codebook.Lexicon;
import org.dragoman.codebook.MarkedSentence;
import org.dragoman.coding.CodedArticle;
import org.dragoman.coding.Coder;
import org.dragoman.coding.Outcome;
import org.dragoman.coding.PairCoder;
import org.dragoman.corenlp.CoreNlpAnnotator;
import org.dragoman.encoder.PairModel;
import org.dragoman.event.Event;
import org.dragoman.event.PairReader;
import org.junit.jupiter.api.Test;

/**
 * The same sentence gets the same code whoever acts in it: eighty frames, each with forty ordered
 * pairs of actors of all kinds and regions, listed and unlisted, weak against strong and strong
 * against weak.
 */
class NeutralityIT {
  private static final Path DATA = Path.of("src", "test", "resources", "neutral");
  private static final double RELATE = 0.98;
  private static final double CODE = 0.95;

  private final CoreNlpAnnotator annotator = CoreNlpAnnotator.start();
  private final PairReader model = PairModel.load();
  private final List<String> report = new ArrayList<>();

  private record Frame(String type, String words) {
    MarkedSentence with(String source, String target) {
      return MarkedSentence.parse(
          words
              .replace("{S}", "<s>" + capital(source, words.startsWith("{S}")) + "</s>")
              .replace("{T}", "<t>" + capital(target, words.startsWith("{T}")) + "</t>"));
    }

    private static String capital(String name, boolean first) {
      return first ? name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1) : name;
    }
  }

  private static List<String[]> table(String file) throws IOException {
    return Files.readAllLines(DATA.resolve(file)).stream().skip(1).map(l -> l.split("\t")).toList();
  }

  private static final String NOTHING = "nothing between them";

  /** For each frame, which pairs get each answer. */
  private static Map<Frame, Map<String, List<String>>> answers(
      BiFunction<Frame, List<MarkedSentence>, List<String>> coding) throws IOException {
    List<String[]> pairs = table("pairs.tsv");
    assertThat(pairs).hasSizeGreaterThanOrEqualTo(40);
    Map<Frame, Map<String, List<String>>> answers =
        new TreeMap<>((a, b) -> a.words().compareTo(b.words()));
    table("frames.tsv").parallelStream()
        .map(row -> new Frame(row[0], row[2]))
        .forEach(
            frame -> {
              List<MarkedSentence> sentences =
                  pairs.stream().map(pair -> frame.with(pair[1], pair[2])).toList();
              List<String> given = coding.apply(frame, sentences);
              Map<String, List<String>> who = new TreeMap<>();
              for (int i = 0; i < given.size(); i++) {
                who.computeIfAbsent(given.get(i), answer -> new ArrayList<>())
                    .add(pairs.get(i)[1] + " > " + pairs.get(i)[2]);
              }
              synchronized (answers) {
                answers.put(frame, who);
              }
            });
    assertThat(answers).hasSizeGreaterThanOrEqualTo(60);
    return answers;
  }

  /** The share of frames with one answer, or none at all. */
  private double unanimous(String name, Map<Frame, Map<String, List<String>>> answers)
      throws IOException {
    int one = 0;
    int most = 0;
    int all = 0;
    int nothing = 0;
    for (Map.Entry<Frame, Map<String, List<String>>> each : answers.entrySet()) {
      // A side that is not seen to act at all is a gap, which is counted, not another code.
      nothing += Optional.ofNullable(each.getValue().remove(NOTHING)).orElse(List.of()).size();
      one += each.getValue().size() <= 1 ? 1 : 0;
      int usual = each.getValue().values().stream().mapToInt(List::size).max().orElse(0);
      most += usual;
      all += each.getValue().values().stream().mapToInt(List::size).sum();
      if (each.getValue().size() > 1) {
        report.add(name + "\t" + each.getKey());
        each.getValue()
            .forEach(
                (answer, who) ->
                    report.add(
                        "  " + answer + " " + who.size() + (who.size() < usual ? " " + who : "")));
      }
    }
    assertThat(nothing).isLessThan((all + nothing) / 4);
    double share = one / (double) answers.size();
    String summary =
        String.format(
            Locale.ROOT,
            "%s: one answer in %.1f%% of %d frames; %.1f%% of %d sentences as most of their frame;"
                + " nothing found in %d",
            name,
            100 * share,
            answers.size(),
            100.0 * most / all,
            all,
            nothing);
    report.addFirst(summary);
    Logger.getLogger(NeutralityIT.class.getName()).info(summary);
    Files.write(Path.of("target", "neutrality-" + name + ".txt"), report);
    return share;
  }

  @Test
  void relateGivesAFrameOneRoot() throws IOException {
    PairCoder pairs =
        new PairCoder(Coder.load(annotator, text -> Optional.empty()), Optional.of(model));
    double share =
        unanimous(
            "relate",
            answers(
                (frame, sentences) ->
                    pairs.relate(sentences).stream().map(r -> r.type().name()).toList()));
    assertThat(share).isGreaterThanOrEqualTo(RELATE);
  }

  @Test
  void codeGivesAFrameOneTypeStatusAndDirection() throws IOException {
    Coder coder =
        Coder.load(
            annotator,
            text -> Optional.empty(),
            ActorFiles.none(),
            Lexicon.load(),
            Optional.of(model));
    double share =
        unanimous(
            "code",
            answers(
                (frame, sentences) ->
                    sentences.stream().map(sentence -> coded(coder, sentence)).toList()));
    assertThat(share).isGreaterThanOrEqualTo(CODE);
  }

  /** Type, status and direction of the first event between the two sides. */
  private static String coded(Coder coder, MarkedSentence sentence) {
    if (!(coder.code(Article.ofText("frame", sentence.text())) instanceof Outcome.Coded coded)) {
      return "not coded";
    }
    CodedArticle record = coded.record();
    Set<String> sources = at(record, sentence.sources());
    Set<String> targets = at(record, sentence.targets());
    for (Event event : record.events()) {
      boolean forward = meets(event.source(), sources) && meets(event.target(), targets);
      boolean back = meets(event.source(), targets) && meets(event.target(), sources);
      if (forward || back) {
        String direction = forward && back ? "both" : forward ? "forward" : "back";
        return event.type() + " " + event.status() + " " + direction;
      }
    }
    return NOTHING;
  }

  private static boolean meets(List<String> some, Set<String> others) {
    return some.stream().anyMatch(others::contains);
  }

  private static Set<String> at(CodedArticle record, List<Span> spans) {
    Set<String> ids = new HashSet<>();
    for (Actor actor : record.actors()) {
      if (actor.mentions().stream()
          .anyMatch(mention -> spans.stream().anyMatch(span -> span.overlaps(mention.span())))) {
        ids.add(actor.id());
      }
    }
    return ids;
  }
}
