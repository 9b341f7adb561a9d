package org.dragoman.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.article.Article;
import org.dragoman.article.Section;
import org.dragoman.article.SectionRole;
import org.dragoman.article.Span;

/**
 * The stretches of an article that are annotated each by itself, so that no sentence runs from a
 * headline into a caption, from one paragraph into the next, or from a dateline into the lead.
 */
public final class Segments {
  /**
   * {@code MANILA (May 14, 2012) -}, {@code WASHINGTON (Reuters) --}, {@code Tehran, March 15, IRNA
   * -}.
   */
  private static final Pattern DATELINE =
      Pattern.compile(
          "(?:\\p{Lu}[\\p{Lu}. '’/-]+|\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]+){0,2})(?:,[^.()\\n]{0,40})?"
              + "(?:\\s*\\([^)\\n]{2,40}\\))?\\s*(?:--+|[-–—])\\s+(?=\\S)"
              + "|\\p{Lu}[\\p{L}.'’ -]{2,40}\\([^)\\n]{2,30}\\)\\s*(?:\\n|(?=\\p{Lu}))");

  private static final Pattern PARAGRAPH = Pattern.compile("[^\\n]+");

  private Segments() {}

  /** The segments of title, captions and body, in order, none blank. */
  public static List<Span> of(Article article) {
    List<Span> segments = new ArrayList<>();
    for (Section section : article.sections()) {
      if (section.role() == SectionRole.TITLE
          || section.role() == SectionRole.CAPTION
          || section.role() == SectionRole.BODY) {
        paragraphs(article.text(), section, segments);
      }
    }
    return segments;
  }

  private static void paragraphs(String text, Section section, List<Span> segments) {
    Matcher paragraph = PARAGRAPH.matcher(text);
    paragraph.region(section.span().start(), section.span().end());
    boolean first = section.role() == SectionRole.BODY;
    while (paragraph.find()) {
      int start = paragraph.start();
      int end = paragraph.end();
      if (first) {
        Matcher dateline = DATELINE.matcher(text);
        dateline.region(start, end);
        if (dateline.lookingAt() && dateline.end() < end) {
          add(text, start, dateline.end(), segments);
          start = dateline.end();
        }
        first = false;
      }
      add(text, start, end, segments);
    }
  }

  private static void add(String text, int start, int end, List<Span> segments) {
    int from = start;
    int to = end;
    while (from < to && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
      to--;
    }
    if (to > from) {
      segments.add(new Span(from, to));
    }
  }
}
