package org.dragoman.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.article.Article;
import org.dragoman.article.Published;
import org.dragoman.article.Span;

/**
 * A text with its right answers, as the files in {@code core/src/test/resources/cases} write it:
 * {@code [words](actor)}, {@code {words|from..to}}, {@code <words|lat,lon|country>}, {@code
 * !words!} that mean nobody, and lines of roles and events.
 */
record ActorCase(
    String id,
    Article article,
    List<Marked> mentions,
    List<Marked> dates,
    List<Marked> places,
    List<Span> traps,
    List<String> roles) {
  private static final Pattern MARK =
      Pattern.compile(
          "\\[([^\\]]+)\\]\\(([^)]+)\\)|\\{([^|}]+)\\|([^}]+)\\}|<([^|>]+)\\|([^>]+)>|!([^! ][^!]*)!");

  /** Words with what they mean. */
  record Marked(Span span, String meaning) {}

  static List<ActorCase> read(Path file) throws IOException {
    List<ActorCase> cases = new ArrayList<>();
    for (String block : Files.readString(file).split("\\n\\s*\\n")) {
      String id = "";
      String published = "";
      String text = "";
      List<String> roles = new ArrayList<>();
      for (String line : block.split("\\n")) {
        int colon = line.indexOf(": ");
        if (colon > 0 && !line.startsWith("#")) {
          String value = line.substring(colon + 2);
          switch (line.substring(0, colon)) {
            case "case" -> id = value;
            case "published" -> published = value;
            case "text" -> text = value;
            case "role" -> roles.add(value);
            default -> {} // events are measured elsewhere
          }
        }
      }
      if (!id.isEmpty()) {
        cases.add(parse(id, published, text, roles));
      }
    }
    return cases;
  }

  private static ActorCase parse(String id, String published, String marked, List<String> roles) {
    StringBuilder text = new StringBuilder();
    List<Marked> mentions = new ArrayList<>();
    List<Marked> dates = new ArrayList<>();
    List<Marked> places = new ArrayList<>();
    List<Span> traps = new ArrayList<>();
    Matcher mark = MARK.matcher(marked);
    int from = 0;
    while (mark.find()) {
      text.append(marked, from, mark.start());
      from = mark.end();
      for (int group = 1; group <= 7; group += 2) {
        if (mark.group(group) != null) {
          Span span = new Span(text.length(), text.length() + mark.group(group).length());
          text.append(mark.group(group));
          switch (group) {
            case 1 -> mentions.add(new Marked(span, mark.group(2)));
            case 3 -> dates.add(new Marked(span, mark.group(4)));
            case 5 -> places.add(new Marked(span, mark.group(6)));
            default -> traps.add(span);
          }
        }
      }
    }
    text.append(marked, from, marked.length());
    return new ActorCase(
        id,
        Article.ofText(id, text.toString()).publishedOn(Published.parse(published).orElseThrow()),
        mentions,
        dates,
        places,
        traps,
        roles);
  }
}
