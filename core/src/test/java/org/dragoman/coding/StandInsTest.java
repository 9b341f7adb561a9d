package org.dragoman.coding;

import static org.assertj.core.api.Assertions.assertThat;

import org.dragoman.codebook.MarkedSentence;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandInsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<s>The FARC</s> met <t>Jean de Brébeuf</t>.|Norway met Chile.",
        "<t>Bonn</t>'s aid to <s>Mali</s>, a friend of Chile|Peru's aid to Norway, a friend of Chile",
        "<s>Kenya's foreign ministry</s> met <t>the Kenyan rebels</t>|Norway met the Kenyan rebels",
        "<s>the army</s> met <t>Dutch firms</t>|the army met Dutch firms",
        "nobody is marked|nobody is marked"
      })
  void standForNamesOnly(String marked, String expected) {
    assertThat(StandIns.in(MarkedSentence.parse(marked)).text()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource("<s>The FARC</s> met <t>Bonn</t>.")
  void keepTheMarks(String marked) {
    MarkedSentence sentence = StandIns.in(MarkedSentence.parse(marked));
    assertThat(sentence.sources().getFirst().of(sentence.text())).isEqualTo("Norway");
    assertThat(sentence.targets()).hasSize(1);
    assertThat(sentence.targets().getFirst().of(sentence.text())).isEqualTo("Chile");
  }
}
