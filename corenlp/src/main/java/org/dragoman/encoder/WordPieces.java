package org.dragoman.encoder;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Cuts text into the pieces of words that an encoder has vectors for: lower case, without accents,
 * punctuation by itself, then from the left always the longest piece that the vocabulary holds, as
 * BERT does (Devlin et al. 2019; Wu et al. 2016, section 4.1).
 */
public final class WordPieces {
  private static final Pattern WORD =
      Pattern.compile("[\\p{P}\\p{S}\\p{IsIdeographic}]|[^\\s\\p{P}\\p{S}\\p{IsIdeographic}]+");
  private static final Pattern ACCENT = Pattern.compile("\\p{Mn}+");
  private static final int LONGEST = 100;

  private final Map<String, Integer> ids = new HashMap<>();
  private final int unknown;

  /**
   * Takes the vocabulary.
   *
   * @param pieces the pieces by their ids, those that continue a word with {@code ##} before them
   */
  public WordPieces(List<String> pieces) {
    for (int i = 0; i < pieces.size(); i++) {
      ids.put(pieces.get(i), i);
    }
    this.unknown = id("[UNK]");
  }

  /** Reads the vocabulary that comes with the model: a piece a line. */
  static WordPieces load() {
    try (InputStream in = WordPieces.class.getResourceAsStream("vocabulary.txt")) {
      if (in == null) {
        throw new IllegalStateException("the encoder's vocabulary is missing");
      }
      return new WordPieces(
          List.of(new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The id of a piece that must be there.
   *
   * @throws IllegalArgumentException where it is not
   */
  public int id(String piece) {
    @Nullable Integer id = ids.get(piece);
    if (id == null) {
      throw new IllegalArgumentException("not in the vocabulary: " + piece);
    }
    return id;
  }

  /** Hands on the ids of the text's pieces, in order. */
  public void cut(String text, IntConsumer pieces) {
    String plain =
        ACCENT
            .matcher(Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD))
            .replaceAll("");
    Matcher word = WORD.matcher(plain);
    while (word.find()) {
      cutWord(word.group(), pieces);
    }
  }

  private void cutWord(String word, IntConsumer pieces) {
    int[] found = new int[word.length()];
    int count = 0;
    int from = 0;
    while (from < word.length()) {
      int end = word.length() > LONGEST ? from : word.length();
      @Nullable Integer id = null;
      while (id == null && end > from) {
        id = ids.get(from == 0 ? word.substring(0, end) : "##" + word.substring(from, end));
        end -= id == null ? 1 : 0;
      }
      if (id == null) {
        pieces.accept(unknown);
        return;
      }
      found[count++] = id;
      from = end;
    }
    for (int i = 0; i < count; i++) {
      pieces.accept(found[i]);
    }
  }
}
