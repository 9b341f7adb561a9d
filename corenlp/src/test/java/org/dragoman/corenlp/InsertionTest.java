package org.dragoman.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InsertionTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Peru , which left , has returned | NNP , WDT VBD , VBZ VBN | acl:relcl | which left
          Peru , to whom it fell , paid | NNP , TO WP PRP VBD , VBD | acl:relcl | to whom it fell
          Peru , backed by Chile , attacked | NNP , VBN IN NNP , VBD | acl | backed by Chile
          Ruiz , a judge , resigned | NNP , DT NN , VBD | appos | a judge
          Ruiz , a judge , later resigned | NNP , DT NN , RB VBD | appos | a judge
          """)
  void findsWhatStandsBetweenSubjectAndVerb(
      String words, String tags, String relation, String inside) {
    List<String> all = List.of(words.split(" "));
    Insertion found = Insertion.find(all, List.of(tags.split(" "))).orElseThrow();
    assertThat(found.relation()).isEqualTo(relation);
    assertThat(String.join(" ", all.subList(found.first(), found.last() + 1))).isEqualTo(inside);
    assertThat(found.anchor()).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Peru , Chile , and Togo left | NNP , NNP , CC NNP VBD
          In March , a judge , it seems , left | IN NNP , DT NN , PRP VBZ , VBD
          Peru left , a judge said | NNP VBD , DT NN VBD
          On Monday , the envoy , left | IN NNP , DT NN , VBD
          """)
  void leavesListsAndDatesAlone(String words, String tags) {
    assertThat(Insertion.find(List.of(words.split(" ")), List.of(tags.split(" ")))).isEmpty();
  }

  @Test
  void looksPastBrackets() {
    List<String> words = List.of("Union ( EU ) , which left , pays".split(" "));
    List<String> tags = List.of("NNP -LRB- NNP -RRB- , WDT VBD , VBZ".split(" "));
    assertThat(Insertion.find(words, tags).orElseThrow().anchor()).isZero();
  }
}
