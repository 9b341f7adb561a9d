package org.dragoman.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a page says of its article in JSON-LD.
 *
 * @param articles the objects whose type is some kind of article, in page order
 */
record StructuredData(List<JsonNode> articles) {
  private static final ObjectReader JSON =
      JsonMapper.builder()
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
          .build()
          .readerFor(JsonNode.class);
  private static final Pattern ARTICLE =
      Pattern.compile("(?:.*[/:])?(?:\\w*Article|\\w*Posting|Report|WebPage|Review|ClaimReview)");

  /** Reads every block of it; one that is no JSON is passed over, since pages carry such. */
  static StructuredData of(Document page) {
    List<JsonNode> articles = new ArrayList<>();
    List<JsonNode> pages = new ArrayList<>();
    for (Element script : page.getElementsByTag("script")) {
      if (script.attr("type").strip().equalsIgnoreCase("application/ld+json")) {
        read(script.data(), articles, pages);
      }
    }
    articles.addAll(pages);
    return new StructuredData(List.copyOf(articles));
  }

  private static void read(String data, List<JsonNode> articles, List<JsonNode> pages) {
    Deque<JsonNode> open = new ArrayDeque<>();
    try {
      JsonNode root = JSON.readValue(data);
      if (root != null) {
        open.add(root);
      }
    } catch (JacksonException e) {
      return;
    }
    while (!open.isEmpty()) {
      JsonNode node = open.poll();
      if (node.isObject() && types(node).anyMatch(type -> ARTICLE.matcher(type).matches())) {
        boolean page = types(node).anyMatch(type -> type.endsWith("WebPage"));
        (page ? pages : articles).add(node);
      }
      node.forEach(
          child -> {
            if (child.isContainer()) {
              open.add(child);
            }
          });
    }
  }

  private static Stream<String> types(JsonNode node) {
    JsonNode type = node.path("@type");
    return type.isArray()
        ? type.valueStream().filter(JsonNode::isString).map(JsonNode::asString)
        : Stream.of(type).filter(JsonNode::isString).map(JsonNode::asString);
  }

  /** The first article's value of a field; of an object its name, of a list its first. */
  Optional<String> text(String field) {
    return articles.stream()
        .map(article -> named(article.path(field)))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<String> named(JsonNode node) {
    JsonNode value = node.isArray() ? node.path(0) : node;
    if (value.isObject()) {
      value = value.path("name");
    }
    if (value.isArray()) {
      value = value.path(0);
    }
    return value.isString()
        ? Optional.of(plain(value.asString()).strip()).filter(text -> !text.isEmpty())
        : Optional.empty();
  }

  /** Some pages state their text as they mark it up. */
  private static String plain(String text) {
    return text.indexOf('<') >= 0 || text.indexOf('&') >= 0 ? Jsoup.parse(text).text() : text;
  }
}
