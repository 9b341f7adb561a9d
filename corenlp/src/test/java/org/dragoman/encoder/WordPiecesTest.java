package org.dragoman.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordPiecesTest {
  private static final List<String> VOCABULARY =
      List.of("[UNK]", "sao", "tome", "and", "met", "##al", "##s", ",", "-", "con", "##gr", "日");

  private static List<String> cut(String text) {
    List<String> pieces = new ArrayList<>();
    new WordPieces(VOCABULARY).cut(text, id -> pieces.add(VOCABULARY.get(id)));
    return pieces;
  }

  @Test
  void takesTheLongestPieceFromTheLeft() {
    assertThat(cut("Metals")).containsExactly("met", "##al", "##s");
  }

  @Test
  void dropsCaseAndAccentsAndPartsPunctuation() {
    assertThat(cut("São Tomé-and,MET")).containsExactly("sao", "tome", "-", "and", ",", "met");
  }

  @Test
  void takesAnIdeogramByItself() {
    assertThat(cut("日日met")).containsExactly("日", "日", "met");
  }

  @Test
  void doesNotKnowAWordOfWhichAPieceIsMissing() {
    assertThat(cut("congress met")).containsExactly("[UNK]", "met");
    assertThat(cut("x".repeat(500))).containsExactly("[UNK]");
    assertThat(cut("")).isEmpty();
  }

  @Test
  void namesAPieceThatMustBeThere() {
    assertThatThrownBy(() -> new WordPieces(VOCABULARY).id("[MASK]"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("[MASK]");
  }
}
