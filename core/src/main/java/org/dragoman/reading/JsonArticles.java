package org.dragoman.reading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dragoman.article.Article;
import org.dragoman.article.KindOfPiece;
import org.dragoman.article.Published;
import org.dragoman.article.Reading;
import org.dragoman.article.Section;
import org.dragoman.article.SectionRole;
import org.dragoman.article.Span;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads JSON articles: an object, an array of objects, or one object a line. {@code text} is
 * required; {@code id, title, published, source, url} are optional. The text is all body.
 */
final class JsonArticles {
  private static final ObjectReader JSON = JsonMapper.shared().readerFor(JsonNode.class);

  private final String input;
  private final BufferedReader lines;

  JsonArticles(String input, InputStream stream) {
    this.input = input;
    this.lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
  }

  /** One object a line; blank lines are passed over. */
  Stream<Reading> readings() {
    int[] number = {0};
    return lines
        .lines()
        .peek(line -> number[0]++)
        .filter(line -> !line.isBlank())
        .map(line -> line(number[0], line))
        .onClose(this::close);
  }

  /** Standard input: JSON lines where the first character says so, else one copied page. */
  Stream<Reading> readingsOrPage() {
    try {
      lines.mark(1 << 16);
      int c = lines.read();
      while (c >= 0 && Character.isWhitespace(c)) {
        c = lines.read();
      }
      lines.reset();
      if (c == '{') {
        return readings();
      }
      StringWriter all = new StringWriter();
      lines.transferTo(all);
      String page = all.toString();
      return page.stripLeading().startsWith("[")
          ? document(input, "stdin", page.getBytes(StandardCharsets.UTF_8))
          : Stream.of(TextArticles.page(input, "stdin", page.getBytes(StandardCharsets.UTF_8)));
    } catch (IOException e) {
      return Stream.of(new Reading.Unreadable(input, String.valueOf(e.getMessage())));
    }
  }

  /** A whole file: an object, or an array of objects. */
  static Stream<Reading> document(String input, String id, byte[] bytes) {
    JsonNode root;
    try {
      root = JSON.readValue(bytes);
    } catch (JacksonException e) {
      return Stream.of(new Reading.Unreadable(input, "no JSON: " + e.getOriginalMessage()));
    }
    if (root.isArray()) {
      return IntStream.range(0, root.size())
          .mapToObj(i -> article(input + "#" + (i + 1), id + "#" + (i + 1), root.get(i)));
    }
    return Stream.of(article(input, id, root));
  }

  private Reading line(int number, String line) {
    String place = input + ":" + number;
    try {
      return article(place, baseName(input) + "#" + number, JSON.readValue(line));
    } catch (JacksonException e) {
      return new Reading.Unreadable(place, "no JSON: " + e.getOriginalMessage());
    }
  }

  private static String baseName(String path) {
    return path.replaceAll(".*/", "").replaceAll("\\.[^.]*$", "");
  }

  private static Reading article(String input, String id, JsonNode node) {
    Optional<String> text = string(node, "text");
    if (text.isEmpty()) {
      return new Reading.Unreadable(input, "has no \"text\"");
    }
    if (text.get().isBlank()) {
      return new Reading.Unreadable(input, "empty");
    }
    List<Section> sections =
        List.of(new Section(SectionRole.BODY, new Span(0, text.get().length())));
    return new Reading.Read(
        new Article(
            string(node, "id").orElse(id),
            string(node, "title"),
            string(node, "published").flatMap(Published::parse),
            string(node, "source"),
            string(node, "url"),
            KindOfPiece.of(text.get(), sections),
            text.get(),
            sections));
  }

  private static Optional<String> string(JsonNode node, String field) {
    JsonNode value = node.get(field);
    return value == null || value.isNull() || !value.isValueNode()
        ? Optional.empty()
        : Optional.of(value.asString());
  }

  private void close() {
    try {
      lines.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
