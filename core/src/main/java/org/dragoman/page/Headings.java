package org.dragoman.page;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Who a page says it is: its headline, its publisher, its author. */
final class Headings {
  private static final int LONGEST = 300;
  private static final Pattern SITE_BORDER = Pattern.compile("\\s+[|–—»·:-]+\\s+");
  private static final Pattern HOST = Pattern.compile("https?://(?:www\\.)?([^/:?#]+)");
  private static final Pattern BY = Pattern.compile("(?i)^\\s*(?:by|written by|von|por|par)\\s+");

  /** What bylines carry behind the name: an account, a date, how long the piece takes to read. */
  private static final Pattern BEHIND =
      Pattern.compile("(?s)\\s+(?:@|[|•·]|Published\\b|Updated\\b|\\p{Lu}+ \\d{1,2}, \\d{4}).*");

  private final Document page;
  private final StructuredData data;
  private final MetaTags meta;

  Headings(Document page, StructuredData data, MetaTags meta) {
    this.page = page;
    this.data = data;
    this.meta = meta;
  }

  /**
   * The headline as printed where the page title begins with it, since a page may print its site's
   * name as a headline too; else as stated for machines and other sites, else the longest part of
   * the page title.
   */
  Optional<String> title() {
    String whole = page.title().strip();
    return headlines()
        .filter(h1 -> begins(whole, h1))
        .findFirst()
        .or(() -> data.text("headline"))
        .or(() -> meta.first("ogtitle", "twittertitle"))
        .or(() -> line(longestPart(whole)))
        .or(() -> headlines().findFirst());
  }

  private Stream<String> headlines() {
    return page.getElementsByTag("h1").stream()
        .limit(10)
        .map(Element::text)
        .filter(h1 -> !h1.isBlank() && h1.length() < LONGEST);
  }

  private static boolean begins(String title, String h1) {
    return title.regionMatches(true, 0, h1, 0, Math.min(20, h1.length()));
  }

  private static String longestPart(String title) {
    String longest = "";
    for (String part : SITE_BORDER.split(title)) {
      longest = part.length() > longest.length() ? part : longest;
    }
    return longest;
  }

  Optional<String> site() {
    return meta.first("ogsitename")
        .or(() -> data.text("publisher"))
        .or(() -> meta.first("applicationname", "publisher", "dcpublisher"))
        .or(() -> canonicalUrl().or(() -> line(page.location())).flatMap(Headings::host));
  }

  private static Optional<String> host(String address) {
    Matcher host = HOST.matcher(address);
    return host.lookingAt() ? line(host.group(1)) : Optional.empty();
  }

  Optional<String> author() {
    return data.text("author")
        .or(() -> meta.first("author", "parselyauthor", "articleauthor", "dccreator", "byl"))
        .or(() -> element("[itemprop=author] [itemprop=name], [itemprop=author], a[rel=author]"))
        .or(() -> element("[class*=byline], [class*=author-name]"))
        .filter(name -> !name.startsWith("http"))
        .map(name -> BEHIND.matcher(BY.matcher(name).replaceFirst("")).replaceFirst(""))
        .filter(name -> !name.isBlank());
  }

  Optional<String> section() {
    return meta.first("articlesection", "section", "parselysection")
        .or(() -> data.text("articleSection"));
  }

  Optional<String> canonicalUrl() {
    return page.select("link[rel=canonical]").stream()
        .map(link -> link.absUrl("href").isEmpty() ? link.attr("href") : link.absUrl("href"))
        .flatMap(href -> line(href).stream())
        .findFirst()
        .or(() -> meta.first("ogurl"));
  }

  private Optional<String> element(String query) {
    return page.select(query).stream()
        .limit(10)
        .map(Element::text)
        .flatMap(text -> line(text).stream())
        .filter(text -> text.length() < 100)
        .findFirst();
  }

  private static Optional<String> line(String text) {
    return Optional.of(text.strip()).filter(t -> !t.isEmpty());
  }
}
