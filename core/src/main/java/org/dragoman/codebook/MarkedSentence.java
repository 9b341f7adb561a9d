package org.dragoman.codebook;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.article.Span;

/**
 * A sentence with the words of a source and a target marked: {@code <s>Oslo</s> thanked
 * <t>Rome</t>}. A mark may be absent or stand more than once; one that is not closed reaches to the
 * end.
 *
 * @param text the sentence without its marks
 * @param sources where the source stands
 * @param targets where the target stands
 */
public record MarkedSentence(String text, List<Span> sources, List<Span> targets) {
  private static final Pattern MARK = Pattern.compile("</?([st])>");

  public MarkedSentence {
    sources = List.copyOf(sources);
    targets = List.copyOf(targets);
  }

  /** Reads the marks out of a sentence. */
  public static MarkedSentence parse(String marked) {
    StringBuilder text = new StringBuilder();
    List<Span> sources = new ArrayList<>();
    List<Span> targets = new ArrayList<>();
    int[] open = {-1, -1};
    Matcher mark = MARK.matcher(marked);
    int from = 0;
    while (mark.find()) {
      text.append(marked, from, mark.start());
      from = mark.end();
      int which = mark.group(1).equals("s") ? 0 : 1;
      if (mark.group().startsWith("</")) {
        close(open, which, text.length(), which == 0 ? sources : targets);
      } else {
        open[which] = text.length();
      }
    }
    text.append(marked, from, marked.length());
    close(open, 0, text.length(), sources);
    close(open, 1, text.length(), targets);
    return new MarkedSentence(text.toString(), sources, targets);
  }

  private static void close(int[] open, int which, int end, List<Span> spans) {
    if (open[which] >= 0) {
      spans.add(new Span(open[which], end));
      open[which] = -1;
    }
  }
}
