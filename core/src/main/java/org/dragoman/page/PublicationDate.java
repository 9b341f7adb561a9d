package org.dragoman.page;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dragoman.article.Published;
import org.dragoman.article.StatedDate;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** When a page says that its article was published. */
final class PublicationDate {
  private static final String[] META = {
    "articlepublishedtime",
    "ogarticlepublishedtime",
    "ogpublishedtime",
    "articlepublished",
    "datepublished",
    "parselypubdate",
    "pubdate",
    "publishdate",
    "publicationdate",
    "publisheddate",
    "datepublication",
    "publishtime",
    "sailthrudate",
    "dcdateissued",
    "dctermsissued",
    "dcdate",
    "dctermsdate",
    "dctermscreated",
    "dcdatecreated",
    "dccreated",
    "cxenseparserecspublishtime",
    "citationpublicationdate",
    "citationdate",
    "originalpublicationdate",
    "rnewsdatepublished",
    "btpubdate",
    "ptime",
    "articledateoriginal",
    "articlecreated",
    "displaydate",
    "releasedate",
    "date",
    "created"
  };
  private static final int BEFORE_HEADLINE = 4;
  private static final int AFTER_HEADLINE = 14;
  private static final int LINE = 160;
  private static final int OLDEST = 1985;
  private static final int LATEST = 2100;
  private static final Pattern CHANGED =
      Pattern.compile(
          "^\\W*(?:last )?(?:updated?|modified|edited|copyright|©)", Pattern.CASE_INSENSITIVE);
  private static final Pattern IN_ADDRESS =
      Pattern.compile("/((?:19|20)\\d{2})[/-]([01]?\\d)[/-]([0-3]?\\d)(?=[/-]|$)");

  private PublicationDate() {}

  /**
   * The date from what the page states for machines, in falling order of trust, else from the line
   * about the headline. What is printed wins over what is stated where they are a day apart at
   * most: pages state universal time, or local time under a wrong zone, but print the publisher's
   * own day. A line with a time of day is the one that dates the article.
   */
  static Optional<Published> of(
      Document page, StructuredData data, MetaTags meta, List<Block> blocks, Optional<String> url) {
    List<Published> printed =
        Stream.concat(nearHeadline(blocks), shown(page))
            .flatMap(line -> read(line).stream())
            .map(StatedDate::published)
            .toList();
    Optional<Published> address = url.flatMap(PublicationDate::address);
    Optional<StatedDate> stated =
        first(
            Stream.<Supplier<Stream<String>>>of(
                () -> data.text("datePublished").stream(),
                () -> meta.all(META),
                () -> marked(page, "[itemprop=datePublished]"),
                () -> marked(page, "time[pubdate], time[class*=publish], abbr.published"),
                () -> data.text("dateCreated").stream(),
                () -> times(page)));
    if (stated.isEmpty()) {
      return printed.stream()
          .findFirst()
          .or(() -> first(Stream.of(() -> dated(page))).map(StatedDate::published))
          .or(() -> address);
    }
    return Optional.of(local(stated.get(), printed, address));
  }

  /** Dates outside the age of the web date no page. */
  private static Optional<StatedDate> read(String text) {
    return StatedDate.read(text)
        .filter(
            stated -> {
              int year = stated.published().date().getYear();
              return year >= OLDEST && year <= LATEST;
            });
  }

  private static Published local(
      StatedDate stated, List<Published> printed, Optional<Published> address) {
    Published published = stated.published();
    List<Published> near = printed.stream().filter(p -> near(p, published)).toList();
    Optional<Published> best =
        near.stream()
            .filter(p -> p.time().isPresent())
            .findFirst()
            .or(() -> near.stream().findFirst())
            .filter(p -> stated.universal() || p.time().isPresent());
    if (best.isPresent()) {
      return best.get();
    }
    if (!near.isEmpty()) {
      return published;
    }
    return address
        .filter(a -> stated.universal() && near(a, published))
        .filter(a -> !a.date().equals(published.date()))
        .orElse(published);
  }

  private static boolean near(Published one, Published other) {
    return Math.abs(ChronoUnit.DAYS.between(one.date(), other.date())) <= 1;
  }

  private static Optional<StatedDate> first(Stream<Supplier<Stream<String>>> sources) {
    return sources
        .flatMap(Supplier::get)
        .map(PublicationDate::read)
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Stream<String> marked(Document page, String query) {
    return page.select(query).stream().limit(20).flatMap(PublicationDate::values);
  }

  private static Stream<String> values(Element element) {
    return Stream.of(
        element.attr("content"),
        element.attr("datetime"),
        element.attr("title"),
        element.ownText());
  }

  /** Times outside what stands beside the article; a page lists other articles with theirs. */
  private static Stream<String> times(Document page) {
    return page.getElementsByTag("time").stream()
        .limit(50)
        .filter(time -> !CHANGED.matcher(parentText(time)).find())
        .filter(time -> time.parents().stream().noneMatch(PublicationDate::beside))
        .flatMap(PublicationDate::values);
  }

  private static String parentText(Element time) {
    Element parent = time.parent();
    return parent == null ? "" : parent.ownText();
  }

  private static boolean beside(Element element) {
    String tag = element.normalName();
    return tag.equals("aside")
        || tag.equals("nav")
        || tag.equals("footer")
        || Furniture.answers(element);
  }

  /** Elements called dates. */
  private static Stream<String> dated(Document page) {
    return page.select("[class*=date], [class*=Date], [class*=publish], [id*=date]").stream()
        .limit(40)
        .map(Element::ownText)
        .filter(text -> !CHANGED.matcher(text).find());
  }

  /** The lines about the headline, those below before those above, less those of changes. */
  private static Stream<String> nearHeadline(List<Block> blocks) {
    int headline =
        IntStream.range(0, blocks.size())
            .filter(i -> blocks.get(i).home().normalName().equals("h1"))
            .findFirst()
            .orElse(-1);
    if (headline < 0) {
      return Stream.empty();
    }
    return Stream.concat(
            IntStream.range(headline, Math.min(blocks.size(), headline + AFTER_HEADLINE)).boxed(),
            IntStream.range(Math.max(0, headline - BEFORE_HEADLINE), headline).boxed())
        .map(i -> blocks.get(i).text())
        .filter(text -> text.length() < LINE && !CHANGED.matcher(text).find());
  }

  /** What the page shows where it marks a time. */
  private static Stream<String> shown(Document page) {
    return page.select("time, [itemprop=datePublished]").stream()
        .limit(10)
        .filter(time -> time.parents().stream().noneMatch(PublicationDate::beside))
        .map(Element::text)
        .filter(text -> text.length() < LINE && !CHANGED.matcher(text).find());
  }

  private static Optional<Published> address(String url) {
    Matcher m = IN_ADDRESS.matcher(url.toLowerCase(Locale.ROOT));
    return m.find()
        ? Published.parse(m.group(1) + "-" + pad(m.group(2)) + "-" + pad(m.group(3)))
        : Optional.empty();
  }

  private static String pad(String digits) {
    return digits.length() == 1 ? "0" + digits : digits;
  }
}
