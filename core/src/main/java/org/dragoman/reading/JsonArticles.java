package org.dragoman.reading;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.dragoman.article.Reading;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads JSON articles: an object, an array of objects, or one object a line. {@code text} is
 * required; {@code id, title, published, source, url, author} are optional. The text is all body.
 */
final class JsonArticles {
  private static final ObjectReader JSON =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(200)
                          .maxStringLength(Limits.BYTES)
                          .build())
                  .build())
          .build()
          .readerFor(JsonNode.class);

  private JsonArticles() {}

  /** One object a line; blank lines are passed over. */
  static ReadingCursor lines(Input input) {
    ByteLines lines = new ByteLines(input.bytes(), Limits.BYTES);
    return () -> {
      for (Optional<byte[]> line = lines.next(); line.isPresent(); line = lines.next()) {
        if (lines.cut()) {
          return Optional.of(
              new Reading.Unreadable(
                  input.name() + ":" + lines.number(),
                  "a line of more than "
                      + Limits.megabytes(Limits.BYTES)
                      + ": no article is that long"));
        }
        String text;
        try {
          text =
              StandardCharsets.UTF_8
                  .newDecoder()
                  .onMalformedInput(CodingErrorAction.REPORT)
                  .decode(ByteBuffer.wrap(line.get()))
                  .toString();
        } catch (CharacterCodingException e) {
          return Optional.of(
              new Reading.Unreadable(input.name() + ":" + lines.number(), "not UTF-8 text"));
        }
        text = text.startsWith("\uFEFF") ? text.substring(1) : text;
        if (!text.isBlank()) {
          return Optional.of(line(input, lines.number(), text));
        }
      }
      return Optional.empty();
    };
  }

  private static Reading line(Input input, long number, String line) {
    String place = input.name() + ":" + number;
    try {
      return article(place, input.partId(number), JSON.readValue(line));
    } catch (JacksonException e) {
      return new Reading.Unreadable(place, "no JSON: " + ParseProblems.reason(e));
    }
  }

  /** A whole file: an object, or an array of objects. */
  static ReadingCursor document(Input input) throws IOException {
    try {
      JsonParser parser = JSON.createParser(input.bytes());
      JsonToken first = parser.nextToken();
      if (first == null) {
        return ReadingCursor.of(new Reading.Unreadable(input.name(), "empty"));
      }
      boolean array = first == JsonToken.START_ARRAY;
      if (array) {
        parser.clearCurrentToken();
      }
      MappingIterator<JsonNode> nodes = JSON.readValues(parser);
      return new Nodes(input, nodes, array);
    } catch (JacksonException e) {
      throw ParseProblems.of("no JSON", e);
    }
  }

  private static final class Nodes implements ReadingCursor {
    private final Input input;
    private final MappingIterator<JsonNode> nodes;
    private final boolean array;
    private long number;

    Nodes(Input input, MappingIterator<JsonNode> nodes, boolean array) {
      this.input = input;
      this.nodes = nodes;
      this.array = array;
    }

    @Override
    public Optional<Reading> next() throws IOException {
      try {
        if (!nodes.hasNextValue()) {
          return Optional.empty();
        }
        JsonNode node = nodes.nextValue();
        number++;
        boolean alone = !array && number == 1;
        return Optional.of(
            article(
                alone ? input.name() : input.part(number),
                alone ? input.id() : input.partId(number),
                node));
      } catch (JacksonException e) {
        throw ParseProblems.of("no JSON", e);
      }
    }

    @Override
    public void close() {
      nodes.close();
    }
  }

  private static Reading article(String input, String id, JsonNode node) {
    if (!node.isObject()) {
      return new Reading.Unreadable(input, "no JSON object, but " + node.getNodeType());
    }
    Optional<String> text = string(node, "text");
    if (text.isEmpty()) {
      return new Reading.Unreadable(input, "has no \"text\"");
    }
    return new ArticleDraft(input, string(node, "id").orElse(id), text.get())
        .title(string(node, "title"))
        .publishedAs(string(node, "published"))
        .source(string(node, "source"))
        .url(string(node, "url"))
        .author(string(node, "author"))
        .label(string(node, "kind"))
        .reading();
  }

  private static Optional<String> string(JsonNode node, String field) {
    JsonNode value = node.get(field);
    return value == null || value.isNull() || !value.isValueNode()
        ? Optional.empty()
        : Optional.of(value.asString());
  }
}
