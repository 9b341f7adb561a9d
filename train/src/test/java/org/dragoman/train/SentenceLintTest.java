package org.dragoman.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dragoman.data.DataProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SentenceLintTest {
  private static final String HEADER = "type\tmode\tstatus\tcontexts\tsentence";

  @TempDir private Path folder;

  private List<TrainingSentence> read(List<DataProblem> problems, String... lines)
      throws IOException {
    List<String> all = new ArrayList<>(List.of(HEADER));
    all.addAll(List.of(lines));
    Files.write(folder.resolve("a.tsv"), all);
    return TrainingSentences.read(folder, problems);
  }

  @Test
  void readsASentence() throws IOException {
    List<DataProblem> problems = new ArrayList<>();
    TrainingSentence sentence =
        read(
                problems,
                "RETREAT\tresign\tplanned\texecutive,election\tThe mayor of <s>Suva</s> said that she would leave <t>the council</t>.")
            .getFirst();
    assertThat(problems).isEmpty();
    assertThat(sentence.label()).isEqualTo("RETREAT");
    assertThat(sentence.contexts()).containsExactly("executive", "election");
    assertThat(sentence.wordsOfParties()).containsExactly("suva", "the", "council");
    assertThat(sentence.wordsBetween()).startsWith("the", "mayor", "of", "said").endsWith("leave");
  }

  @Test
  void namesLinesThatCannotBeRead() throws IOException {
    List<DataProblem> problems = new ArrayList<>();
    List<TrainingSentence> sentences =
        read(
            problems,
            "NOTHING\t-\toccurred\t-\t<s>A</s> met <t>B</t>.",
            "AID\tvisit\toccurred\t-\t<s>A</s> met <t>B</t>.",
            "AID\t-\tnever\t-\t<s>A</s> met <t>B</t>.",
            "AID\t-\toccurred\t-\t<s>A</s> met B.",
            "AID\t-\toccurred\t-\t<s>A</s> met <t>B</t> and <t>C</t>.",
            "AID\t-\toccurred\tweather\t<s>A</s> met <t>B</t>.",
            "AID\t-");
    assertThat(sentences).isEmpty();
    assertThat(problems.stream().map(DataProblem::line))
        .containsExactlyInAnyOrder(2, 3, 4, 5, 6, 7, 8);
  }

  @Test
  void findsDoublesAndNearDoubles() throws IOException {
    List<TrainingSentence> sentences =
        read(
            new ArrayList<>(),
            "AID\t-\toccurred\t-\tOn Monday <s>Fiji</s> sent four ships with rice and tents to <t>Tonga</t> after the storm.",
            "AID\t-\toccurred\t-\tOn Monday <s>Fiji</s> sent four ships with rice and tents to <t>Tonga</t> after the storm.",
            "AID\t-\toccurred\t-\tOn Monday <s>Malta</s> sent four ships with rice and tents to <t>Samoa</t> after the storm.",
            "AID\t-\toccurred\t-\tThe harvest had failed, and so <s>Malta</s> gave <t>the islanders</t> all its wheat that year.");
    assertThat(SentenceLint.of(sentences).stream().filter(p -> p.line() > 0))
        .extracting(DataProblem::line)
        .contains(3, 4)
        .doesNotContain(2, 5);
  }

  @Test
  void findsPartiesThatGiveTheTypeAway() throws IOException {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < 45; i++) {
      lines.add(
          "ASSAULT\t-\toccurred\t-\tIn week %d <s>ogres</s> came and at once did their worst to <t>town %d</t> again."
              .formatted(i, i));
    }
    List<TrainingSentence> sentences = read(new ArrayList<>(), lines.toArray(String[]::new));
    assertThat(SentenceLint.of(sentences))
        .anyMatch(p -> p.message().equals("\"ogres\" goes with ASSAULT in 45 of 45"));
  }

  @Test
  void ourSentencesAreFitToLearnFrom() throws IOException {
    List<DataProblem> problems = new ArrayList<>();
    List<TrainingSentence> sentences = TrainingSentences.read(Path.of("sentences"), problems);
    problems.addAll(SentenceLint.of(sentences));
    assertThat(problems).isEmpty();
    assertThat(sentences).hasSizeGreaterThanOrEqualTo(16_000);
    assertThat(SentenceLint.counts(sentences))
        .hasSize(17)
        .allSatisfy((k, n) -> assertThat(n).isGreaterThan(400));
  }
}
