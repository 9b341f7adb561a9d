package org.dragoman.page;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * What stands on a page besides its article: recognised by tag, role, and the words in class and
 * id.
 */
final class Furniture {
  private static final int LONGEST_NAME = 400;
  private static final Pattern NAME_BORDER = Pattern.compile("[^A-Za-z]+");
  private static final Pattern HUMPS = Pattern.compile("[A-Za-z][a-z]+(?:[A-Z][a-z]+)+");
  private static final Pattern HUMP = Pattern.compile("(?<=[a-z])(?=[A-Z])");
  private static final Set<String> SAID_ELSEWHERE =
      Set.of("headline", "author", "datePublished", "dateModified", "dateCreated", "publisher");
  private static final Set<String> ANSWERS =
      Set.of("comment", "comments", "commentlist", "replies", "respond", "disqus");
  private static final Set<String> INSERTED =
      Set.of(
          "rollover",
          "tooltip",
          "popover",
          "popup",
          "caption",
          "credit",
          "share",
          "sharing",
          "ad",
          "screenreader",
          "visuallyhidden",
          "sr",
          "hidden",
          "newsletter",
          "related");
  private static final Set<String> TAGS =
      Set.of("nav", "aside", "footer", "form", "figure", "figcaption", "menu", "address");
  private static final Set<String> ROLES =
      Set.of(
          "navigation",
          "complementary",
          "banner",
          "contentinfo",
          "search",
          "dialog",
          "alert",
          "menu",
          "toolbar",
          "tooltip");
  private static final Set<String> WORDS =
      Set.of(
          // other pieces
          "related",
          "relatedposts",
          "recommended",
          "recommendation",
          "recommendations",
          "recommend",
          "trending",
          "popular",
          "mostread",
          "recirc",
          "recirculation",
          "readmore",
          "morefrom",
          "teaser",
          "teasers",
          "outbrain",
          "taboola",
          "zergnet",
          "revcontent",
          "similar",
          "jp",
          // advertising
          "ad",
          "ads",
          "advert",
          "adverts",
          "advertisement",
          "advertising",
          "sponsor",
          "sponsored",
          "sponsors",
          "promo",
          "promos",
          "promotion",
          "promoted",
          "dfp",
          "affiliate",
          "adsense",
          "adslot",
          // asking the reader
          "newsletter",
          "newsletters",
          "subscribe",
          "subscription",
          "signup",
          "paywall",
          "cookie",
          "cookies",
          "consent",
          "gdpr",
          "modal",
          "popup",
          "overlay",
          "lightbox",
          "donate",
          "cta",
          // sharing and talking
          "share",
          "sharing",
          "shares",
          "sharebar",
          "sharedaddy",
          "addthis",
          "addtoany",
          "social",
          "socials",
          "follow",
          "comment",
          "comments",
          "commentlist",
          "disqus",
          "respond",
          "reply",
          "replies",
          // finding the way
          "nav",
          "navbar",
          "navigation",
          "menu",
          "breadcrumb",
          "breadcrumbs",
          "pagination",
          "pager",
          "sidebar",
          "rail",
          "toolbar",
          "masthead",
          "footer",
          "skip",
          "toc",
          "tags",
          "taglist",
          "topics",
          "widget",
          "widgets",
          "search",
          "login",
          // about the piece
          "byline",
          "bylines",
          "author",
          "authors",
          "bio",
          "dateline",
          "timestamp",
          "pubdate",
          "caption",
          "captions",
          "credit",
          "credits",
          "copyright",
          "disclaimer",
          "correction",
          "postmeta",
          "meta",
          "rating",
          "ratings",
          "print",
          "gallery",
          "slideshow",
          "carousel",
          "slider",
          "wp-caption",
          "hidden",
          "screenreader",
          "sr",
          "visuallyhidden");

  private Furniture() {}

  /** Whether an element says of itself, beyond doubt, that it is no part of the page's text. */
  static boolean apart(Element element) {
    String tag = element.normalName();
    return tag.equals("nav")
        || tag.equals("footer")
        || element.attr("aria-hidden").equals("true")
        || ROLES.contains(element.attr("role").toLowerCase(Locale.ROOT));
  }

  /** Whether an element is marked as the body of an article. */
  static boolean articleBody(Element element) {
    return element.attr("itemprop").toLowerCase(Locale.ROOT).contains("articlebody");
  }

  /** Whether tag, role or name say that an element is no part of an article. */
  static boolean named(Element element) {
    if (TAGS.contains(element.normalName())
        || ROLES.contains(element.attr("role").toLowerCase(Locale.ROOT))
        || element.attr("aria-hidden").equals("true")) {
      return true;
    }
    return anyWord(element.className(), WORDS)
        || anyWord(element.id(), WORDS)
        || SAID_ELSEWHERE.contains(element.attr("itemprop"));
  }

  /** Whether an element holds what readers answered. */
  static boolean answers(Element element) {
    return anyWord(element.className(), ANSWERS) || anyWord(element.id(), ANSWERS);
  }

  /** Whether a stretch within a line is shown apart from it, or only to machines. */
  static boolean inserted(Element element) {
    return anyWord(element.className(), INSERTED)
        || SAID_ELSEWHERE.contains(element.attr("itemprop"))
        || element.attr("aria-hidden").equals("true");
  }

  private static boolean anyWord(String names, Set<String> words) {
    if (names.isEmpty()) {
      return false;
    }
    String bounded = names.length() > LONGEST_NAME ? names.substring(0, LONGEST_NAME) : names;
    for (String name : NAME_BORDER.split(bounded)) {
      if (words.contains(name.toLowerCase(Locale.ROOT))) {
        return true;
      }
      if (HUMPS.matcher(name).matches()) {
        for (String word : HUMP.split(name)) {
          if (words.contains(word.toLowerCase(Locale.ROOT))) {
            return true;
          }
        }
      }
    }
    return false;
  }
}
