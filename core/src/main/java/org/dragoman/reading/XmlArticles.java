package org.dragoman.reading;

import java.io.IOException;
import java.util.Locale;

/** Reads XML by its root: PETRARCH's sentences, RSS of any version, Atom. */
final class XmlArticles {
  private XmlArticles() {}

  static ReadingCursor of(Input input, ReadingOptions options) throws IOException {
    if (Format.ofSight(input.bytes()) == Format.HTML) {
      return ReadingCursor.of(HtmlArticles.page(input, options));
    }
    XmlStream xml = XmlStream.open(input.bytes(), options.charset());
    if (!xml.nextStart()) {
      throw new UnreadableException("empty");
    }
    String root = xml.name();
    return switch (root.toLowerCase(Locale.ROOT)) {
      case "sentences" -> new PetrarchArticles(input, xml);
      case "rss", "rdf", "feed" -> new FeedArticles(input, xml);
      default ->
          throw new UnreadableException(
              "no reader for XML of <" + root + "> (known: PETRARCH's <Sentences>, RSS, Atom)");
    };
  }
}
