package org.dragoman.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dragoman.article.Published;
import org.dragoman.article.Section;
import org.dragoman.article.SectionRole;
import org.dragoman.article.Span;
import org.dragoman.article.WrittenDate;

/**
 * A page as copied from a browser, told apart into sections: the site's line, the headline, the
 * date, captions, links to other articles and small print around the body.
 *
 * <p>Works by what lines look like and where they stand, not by any site's habits: a headline is
 * the short line at the top whose words come back in the body, which mottos and menus do not.
 */
final class TextPage {
  /** Lines further down than this are below the headline, whatever they look like. */
  private static final int HEAD_LINES = 40;

  private record Line(Span span, String text, LineKind kind) {}

  private final String text;
  private final List<Line> lines = new ArrayList<>();
  private final List<Section> sections = new ArrayList<>();

  TextPage(String text) {
    this.text = text;
    splitLines();
    assignRoles();
  }

  /** The page's parts, in order; every word of the page is in one. */
  List<Section> sections() {
    return sections;
  }

  /** The headline, where there is one. */
  Optional<String> title() {
    return first(SectionRole.TITLE).map(section -> section.span().of(text));
  }

  /** The date on the date line, where there is one. */
  Optional<Published> published() {
    return sections.stream()
        .filter(section -> section.role() == SectionRole.DATELINE)
        .flatMap(section -> WrittenDate.find(section.span().of(text)).stream())
        .map(WrittenDate::published)
        .findFirst();
  }

  private Optional<Section> first(SectionRole role) {
    return sections.stream().filter(section -> section.role() == role).findFirst();
  }

  private void splitLines() {
    int start = 0;
    while (start <= text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      int from = start;
      int to = end;
      while (from < to && Character.isWhitespace(text.charAt(from))) {
        from++;
      }
      while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
        to--;
      }
      if (to > from) {
        String line = text.substring(from, to);
        lines.add(new Line(new Span(from, to), line, LineKind.of(line)));
      }
      start = end + 1;
    }
  }

  private void assignRoles() {
    int bodyStart = firstOf(LineKind.PROSE, 0, 1, lines.size());
    int bodyEnd = firstOf(LineKind.PROSE, lines.size() - 1, -1, -1);
    int title = titleLine(bodyStart);
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      boolean within = bodyStart < i && i < bodyEnd;
      SectionRole role =
          i == title
              ? SectionRole.TITLE
              : switch (line.kind()) {
                case PROSE -> SectionRole.BODY;
                case DATE -> within ? SectionRole.BODY : SectionRole.DATELINE;
                case BYLINE -> SectionRole.BYLINE;
                case CAPTION -> SectionRole.CAPTION;
                case PROMO -> SectionRole.PROMO;
                case DISCLAIMER -> SectionRole.DISCLAIMER;
                // A subheading belongs to the body; the same words above or below it do not.
                case SHORT -> within ? SectionRole.BODY : SectionRole.FURNITURE;
              };
      sections.add(new Section(role, line.span()));
    }
  }

  private int firstOf(LineKind kind, int from, int step, int end) {
    int i = from;
    while (i != end && i >= 0 && lines.get(i).kind() != kind) {
      i += step;
    }
    return i;
  }

  /** The short line above the body that shares most with it; -1 where there is none. */
  private int titleLine(int bodyStart) {
    Set<String> body = new HashSet<>();
    for (Line line : lines) {
      if (line.kind() == LineKind.PROSE) {
        body.addAll(words(line.text()));
      }
    }
    int best = -1;
    double bestScore = 0;
    for (int i = 0; i < Math.min(bodyStart, HEAD_LINES); i++) {
      Line line = lines.get(i);
      if (line.kind() == LineKind.SHORT) {
        double score = titleScore(line, i, body);
        if (score > bestScore) {
          bestScore = score;
          best = i;
        }
      }
    }
    return best;
  }

  private double titleScore(Line line, int index, Set<String> body) {
    List<String> words = words(line.text());
    if (words.isEmpty()) {
      return 0;
    }
    long shared = words.stream().filter(body::contains).count();
    double weight = Math.min(words.size(), 8) / 8.0;
    boolean datedBelow =
        index + 1 < lines.size()
            && (lines.get(index + 1).kind() == LineKind.DATE
                || lines.get(index + 1).kind() == LineKind.BYLINE);
    return (0.1 + (double) shared / words.size()) * weight + (datedBelow ? 0.3 : 0);
  }

  /** The words that carry meaning: of four letters and more. */
  private static List<String> words(String line) {
    List<String> words = new ArrayList<>();
    for (String word : line.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
      if (word.length() > 3) {
        words.add(word);
      }
    }
    return words;
  }
}
