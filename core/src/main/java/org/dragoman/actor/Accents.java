package org.dragoman.actor;

import java.text.Normalizer;

/** Takes accents off letters: one newspaper prints Kaczyński, another Kaczynski. */
final class Accents {
  private Accents() {}

  static String without(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) > 0x7f) {
        return plain(word);
      }
    }
    return word;
  }

  private static String plain(String word) {
    StringBuilder plain = new StringBuilder();
    String parts = Normalizer.normalize(word, Normalizer.Form.NFD);
    for (int i = 0; i < parts.length(); i++) {
      char c = parts.charAt(i);
      if (Character.getType(c) != Character.NON_SPACING_MARK) {
        plain.append(
            switch (c) {
              case 'ł' -> "l";
              case 'Ł' -> "L";
              case 'đ' -> "d";
              case 'Đ' -> "D";
              case 'ø' -> "o";
              case 'Ø' -> "O";
              case 'ı' -> "i";
              case 'ß' -> "ss";
              case 'æ' -> "ae";
              case 'Æ' -> "Ae";
              case 'ð' -> "d";
              case 'þ' -> "th";
              case 'Þ' -> "Th";
              default -> String.valueOf(c);
            });
      }
    }
    return plain.toString();
  }
}
