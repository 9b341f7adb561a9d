package org.dragoman.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The meta tags of a page by name. Names are compared by their letters and digits only, since pages
 * write {@code dc.date}, {@code DC:date} and {@code dc_date}.
 *
 * @param values the contents under each name, in page order
 */
record MetaTags(Map<String, List<String>> values) {
  static MetaTags of(Document page) {
    Map<String, List<String>> values = new HashMap<>();
    for (Element meta : page.getElementsByTag("meta")) {
      String content = meta.attr("content").strip();
      if (content.isEmpty()) {
        continue;
      }
      Stream.of("property", "name", "itemprop", "http-equiv")
          .map(attribute -> bare(meta.attr(attribute)))
          .filter(name -> !name.isEmpty())
          .distinct()
          .forEach(name -> values.computeIfAbsent(name, n -> new ArrayList<>()).add(content));
    }
    return new MetaTags(Map.copyOf(values));
  }

  private static String bare(String name) {
    return name.length() > 80 ? "" : name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
  }

  /** All that the page states under some names, the first name before the others. */
  Stream<String> all(String... names) {
    return Stream.of(names).flatMap(name -> values.getOrDefault(name, List.of()).stream());
  }

  Optional<String> first(String... names) {
    return all(names).findFirst();
  }
}
