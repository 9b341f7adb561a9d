package org.dragoman.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.dragoman.article.Span;
import org.dragoman.codebook.MarkedSentence;
import org.dragoman.encoder.PairInput.Sides;
import org.junit.jupiter.api.Test;

class PairInputTest {
  private static final List<String> VOCABULARY =
      List.of("[UNK]", "[CLS]", "[SEP]", "[MASK]", "#", "@", "oslo", "rome", "thanked", "very");

  private static PairInput input(String marked, Sides sides) {
    return PairInput.of(MarkedSentence.parse(marked), sides, new WordPieces(VOCABULARY));
  }

  private static String pieces(PairInput input) {
    return input.ids().stream().map(VOCABULARY::get).collect(Collectors.joining(" "));
  }

  private static String at(PairInput input, Span span) {
    return input.ids().subList(span.start(), span.end()).stream()
        .map(VOCABULARY::get)
        .collect(Collectors.joining(" "));
  }

  @Test
  void marksTheTwoSides() {
    PairInput input = input("<s>Oslo</s> thanked <t>Rome</t>", Sides.NAMED);
    assertThat(pieces(input)).isEqualTo("[CLS] # oslo # thanked @ rome @ [SEP]");
    assertThat(at(input, input.source())).isEqualTo("# oslo #");
    assertThat(at(input, input.target())).isEqualTo("@ rome @");
  }

  @Test
  void hidesWhoTheTwoSidesAre() {
    PairInput one = input("<t>Oslo</t> thanked <s>Rome Rome</s>", Sides.HIDDEN);
    PairInput other = input("<t>Rome</t> thanked <s>Oslo</s>", Sides.HIDDEN);
    assertThat(pieces(one)).isEqualTo("[CLS] @ [MASK] @ thanked # [MASK] # [SEP]");
    assertThat(one).isEqualTo(other);
  }

  @Test
  void takesASideThatIsNotThereForTheWhole() {
    PairInput input = input("<s>Oslo</s> thanked", Sides.HIDDEN);
    assertThat(input.target()).isEqualTo(new Span(0, 1));
  }

  @Test
  void keepsBothSidesOfALongSentence() {
    String filler = "very ".repeat(200);
    for (String marked :
        List.of(
            filler + "<s>Oslo</s> thanked <t>Rome</t>",
            "<s>Oslo</s> thanked <t>Rome</t> " + filler,
            filler + "<s>Oslo</s> thanked <t>Rome</t> " + filler)) {
      PairInput input = input(marked, Sides.NAMED);
      assertThat(input.length()).isEqualTo(PairInput.LONGEST);
      assertThat(at(input, input.source())).isEqualTo("# oslo #");
      assertThat(at(input, input.target())).isEqualTo("@ rome @");
    }
    PairInput apart = input("<s>Oslo</s> " + filler + "<t>Rome</t>", Sides.NAMED);
    assertThat(apart.length()).isEqualTo(PairInput.LONGEST);
    assertThat(at(apart, apart.source())).isEqualTo("# oslo #");
  }
}
