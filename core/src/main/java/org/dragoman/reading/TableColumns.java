package org.dragoman.reading;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * The names under which a table's columns hold an article's parts, each a list of which the first
 * found counts; capitals, spaces and underscores make no difference.
 */
public record TableColumns(
    List<String> text,
    List<String> id,
    List<String> title,
    List<String> date,
    List<String> source,
    List<String> url,
    List<String> author) {
  public TableColumns {
    text = List.copyOf(text);
    id = List.copyOf(id);
    title = List.copyOf(title);
    date = List.copyOf(date);
    source = List.copyOf(source);
    url = List.copyOf(url);
    author = List.copyOf(author);
  }

  /** The names that exports of databases and crawlers use. */
  public static TableColumns usual() {
    return new TableColumns(
        List.of("text", "body", "content", "article", "articletext", "fulltext", "maintext"),
        List.of("id", "articleid", "docid", "documentid", "uuid", "guid"),
        List.of("title", "headline"),
        List.of(
            "published",
            "date",
            "publishedat",
            "publishdate",
            "publicationdate",
            "datepublish",
            "pubdate"),
        List.of("source", "publisher", "outlet", "publication", "sourcedomain"),
        List.of("url", "link"),
        List.of("author", "authors", "byline"));
  }

  /** Where in a header row the first of these names stands. */
  static OptionalInt find(List<String> names, List<String> header) {
    return names.stream()
        .flatMapToInt(
            name ->
                IntStream.range(0, header.size()).filter(i -> key(header.get(i)).equals(key(name))))
        .findFirst();
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[\\s_\\-\uFEFF]", "");
  }
}
