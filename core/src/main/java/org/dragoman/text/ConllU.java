package org.dragoman.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.dragoman.article.Span;

/**
 * Parses written in the CoNLL-U format, so that they can be looked at, kept, and read back by tests
 * that need no models.
 *
 * <p>The last column holds what the format has no place for: where a token stands in the article's
 * text ({@code span=12-18}) and the kind of name it is part of ({@code name=PERSON}). Time
 * expressions are comments: {@code # time = 0-8 DATE 2020-03 EARLY}.
 */
public final class ConllU {
  private static final int COLUMNS = 10;

  private ConllU() {}

  /** Writes the sentences and time expressions of an article. */
  public static String write(ParsedArticle parsed) {
    StringBuilder out = new StringBuilder();
    for (TimeExpression time : parsed.times()) {
      out.append(
          "# time = %d-%d %s %s %s"
              .formatted(
                  time.span().start(),
                  time.span().end(),
                  time.type(),
                  time.value(),
                  time.modifier())
              .stripTrailing());
      out.append('\n');
    }
    for (Sentence sentence : parsed.sentences()) {
      out.append("# text = ").append(parsed.text(sentence.span()).replace('\n', ' ')).append('\n');
      for (Token token : sentence.tokens()) {
        int i = token.index();
        out.append(i + 1).append('\t').append(token.word()).append('\t').append(token.lemma());
        out.append("\t_\t").append(token.tag()).append("\t_\t").append(sentence.head(i) + 1);
        out.append('\t').append(sentence.relation(i)).append("\t_\tspan=");
        out.append(token.span().start()).append('-').append(token.span().end());
        if (token.entity() != EntityLabel.NONE) {
          out.append("|name=").append(token.entity());
        }
        out.append('\n');
      }
      out.append('\n');
    }
    return out.toString();
  }

  /**
   * Reads back the sentences that {@link #write} wrote.
   *
   * @throws IllegalArgumentException where a line has not ten columns
   */
  public static List<Sentence> sentences(String written) {
    List<Sentence> sentences = new ArrayList<>();
    List<String[]> rows = new ArrayList<>();
    for (String line : (written + "\n").split("\n", -1)) {
      if (line.isBlank()) {
        if (!rows.isEmpty()) {
          sentences.add(sentence(sentences.size(), rows));
          rows.clear();
        }
      } else if (!line.startsWith("#")) {
        String[] row = line.split("\t", -1);
        if (row.length != COLUMNS) {
          throw new IllegalArgumentException("not " + COLUMNS + " columns: " + line);
        }
        rows.add(row);
      }
    }
    return sentences;
  }

  /** Reads back the time expressions that {@link #write} wrote. */
  public static List<TimeExpression> times(String written) {
    return written
        .lines()
        .filter(line -> line.startsWith("# time = "))
        .map(line -> Arrays.asList(line.substring("# time = ".length()).split(" ")))
        .map(
            cells ->
                new TimeExpression(
                    span(cells.get(0)),
                    cells.get(1),
                    cells.get(2),
                    cells.size() > 3 ? cells.get(3) : ""))
        .toList();
  }

  private static Sentence sentence(int index, List<String[]> rows) {
    List<Token> tokens = new ArrayList<>();
    int[] heads = new int[rows.size()];
    String[] relations = new String[rows.size()];
    for (String[] row : rows) {
      int i = tokens.size();
      Span span = new Span(0, 0);
      EntityLabel entity = EntityLabel.NONE;
      for (String feature : row[9].split("\\|")) {
        if (feature.startsWith("span=")) {
          span = span(feature.substring("span=".length()));
        } else if (feature.startsWith("name=")) {
          entity =
              EntityLabel.valueOf(feature.substring("name=".length()).toUpperCase(Locale.ROOT));
        }
      }
      tokens.add(new Token(i, span, row[1], row[2], row[4], entity));
      heads[i] = Integer.parseInt(row[6]) - 1;
      relations[i] = row[7];
    }
    return new Sentence(index, tokens, heads, relations);
  }

  private static Span span(String written) {
    int dash = written.indexOf('-');
    return new Span(
        Integer.parseInt(written.substring(0, dash)),
        Integer.parseInt(written.substring(dash + 1)));
  }
}
