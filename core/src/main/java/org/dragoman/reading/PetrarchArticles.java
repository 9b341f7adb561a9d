package org.dragoman.reading;

import java.io.IOException;
import java.util.Optional;
import org.dragoman.article.Reading;

/**
 * Reads the input of PETRARCH and PETRARCH2: a {@code Sentence} with the attributes {@code id},
 * {@code date} and {@code source}, and its words in {@code Text}. Each becomes an article, as it
 * became a record there; the parse that stands beside it is passed over.
 */
final class PetrarchArticles implements ReadingCursor {
  private final Input input;
  private final XmlStream xml;
  private long number;

  PetrarchArticles(Input input, XmlStream xml) {
    this.input = input;
    this.xml = xml;
  }

  @Override
  public Optional<Reading> next() throws IOException {
    while (xml.nextStart()) {
      if (xml.name().equals("Sentence")) {
        number++;
        return Optional.of(sentence());
      }
    }
    return Optional.empty();
  }

  private Reading sentence() throws IOException {
    Optional<String> id = xml.attribute("id").filter(value -> !value.isBlank());
    Optional<String> date = xml.attribute("date");
    Optional<String> source = xml.attribute("source");
    String text = "";
    while (xml.nextChild()) {
      String words = xml.name().equals("Text") ? xml.text() : skipped();
      text = text.isEmpty() ? words : text;
    }
    return new ArticleDraft(
            input.part(number),
            id.orElse(input.partId(number)),
            text.strip().replaceAll("\\s*\\n\\s*", " "))
        .publishedAs(date)
        .source(source)
        .reading();
  }

  private String skipped() throws IOException {
    xml.text();
    return "";
  }
}
