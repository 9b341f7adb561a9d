package org.dragoman.page;

import java.util.Optional;
import org.dragoman.article.Published;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * An article read off a web page, with what the page says of it.
 *
 * @param title its headline
 * @param body its words as printed, paragraphs separated by a blank line; empty if none were found
 * @param published the day, and the time of day where given, as the publisher prints them
 * @param site what the publisher is called
 * @param author who wrote it
 * @param canonicalUrl the address that the page gives itself, else the one it was read from
 * @param section the part of the publication that it stands in
 * @param type what kind of piece it says it is, as machines call it: OpinionNewsArticle, say
 */
public record WebPage(
    Optional<String> title,
    String body,
    Optional<String> published,
    Optional<String> site,
    Optional<String> author,
    Optional<String> canonicalUrl,
    Optional<String> section,
    Optional<String> type) {

  /**
   * Reads a page; never fails, however broken the page is.
   *
   * @param url where it was found, for its date and for relative addresses
   */
  public static WebPage parse(String html, Optional<String> url) {
    Document page = Jsoup.parse(html, url.orElse(""));
    StructuredData data = StructuredData.of(page);
    MetaTags meta = MetaTags.of(page);
    PageBlocks blocks = BlockReader.read(page.body());
    Headings headings = new Headings(page, data, meta);
    Optional<String> address = headings.canonicalUrl().or(() -> url);
    return new WebPage(
        headings.title(),
        ArticleBody.of(blocks, data.text("articleBody")),
        PublicationDate.of(page, data, meta, blocks.blocks(), address).map(Published::toString),
        headings.site(),
        headings.author(),
        address,
        headings.section(),
        data.text("@type").or(() -> meta.first("ogtype")));
  }
}
