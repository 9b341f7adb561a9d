package org.dragoman.reading;

import java.util.Locale;
import java.util.regex.Pattern;
import org.dragoman.article.WrittenDate;

/**
 * What a line of a copied page looks like, judged by itself; {@link TextPage} decides what it is,
 * by its place on the page.
 */
enum LineKind {
  /** Sentences: what bodies are made of. */
  PROSE,
  /** A few words without a full stop: a headline, a subheading, a motto, a button. */
  SHORT,
  DATE,
  BYLINE,
  CAPTION,
  PROMO,
  DISCLAIMER;

  private static final int LONGEST_SHORT = 150;

  private static final Pattern BYLINE_START =
      Pattern.compile("(?:(?:written|reported|posted|words) )?by\\s+\\p{Lu}.*", flags());
  private static final Pattern PROMO_START =
      Pattern.compile(
          "(?:read|read more|read also|also read|more|watch|listen|see also|see|related(?: (?:articles?|stories|news|content))?"
              + "|recommended|don'?t miss|in pictures|in video|video|gallery|podcast|editor'?s picks?|must read|live"
              + "|background|explainer)\\s*[:>|»].*"
              + "|(?:subscribe|sign up|follow us|join us|click here|download (?:our|the) app|get (?:our|the) (?:latest|newsletter)"
              + "|support (?:our|independent) journalism|share (?:this|on)|read more|read next|most read|newsletter)\\b.*",
          flags());
  private static final Pattern SMALL_PRINT =
      Pattern.compile(
          ".*\\b(?:(?:views|opinions) expressed|do(?:es)? not necessarily (?:reflect|represent)|all rights reserved"
              + "|terms of (?:use|service)|privacy policy|creative commons)\\b.*|.*(?:©|\\bcopyright\\b \\d{4}).*",
          flags());
  private static final Pattern CREDIT =
      Pattern.compile(
          ".*\\[[^\\]]{2,60}\\]\\s*|.*\\((?:[^()]*\\b)?(?:photo|file|image|picture|credit|getty|reuters|afp|ap|epa)\\b[^()]*\\)\\s*"
              + "|(?:photo|image|picture|file photo|photograph|caption|credit)\\s*(?:by|:|credit).*"
              + "|.*(?:getty images|/(?:reuters|afp|ap|epa|anadolu agency)|file photo\\.?)\\s*",
          flags());
  private static final Pattern DATE_WORDS =
      Pattern.compile(
          "\\b(?:published|updated|posted|last|modified|on|at|gmt|utc|est|edt|bst|cet|am|pm|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\\b",
          flags());

  private static int flags() {
    return Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL;
  }

  /** Judges a line without surrounding blanks, not empty. */
  static LineKind of(String line) {
    if (SMALL_PRINT.matcher(line).matches()) {
      return DISCLAIMER;
    }
    if (isDate(line)) {
      return DATE;
    }
    boolean closed = endsSentence(line);
    if (PROMO_START.matcher(line).matches() && line.length() < 2 * LONGEST_SHORT) {
      return PROMO;
    }
    if (!closed && line.length() < 80 && BYLINE_START.matcher(line).matches()) {
      return BYLINE;
    }
    if (line.length() < 3 * LONGEST_SHORT && CREDIT.matcher(line).matches()) {
      return CAPTION;
    }
    return closed || line.length() > LONGEST_SHORT ? PROSE : SHORT;
  }

  /** A date with nothing beside it but the words that pages put there. */
  private static boolean isDate(String line) {
    return line.length() < 100
        && WrittenDate.find(line)
            .map(date -> line.substring(0, date.start()) + " " + line.substring(date.end()))
            .map(rest -> DATE_WORDS.matcher(rest).replaceAll("").replaceAll("[\\W\\d_]+", ""))
            .filter(rest -> rest.length() <= 3)
            .isPresent();
  }

  private static boolean endsSentence(String line) {
    String bare = line.replaceAll("[\"'”’»)\\]\\s]+$", "");
    return !bare.isEmpty()
        && ".!?…:;—".indexOf(bare.charAt(bare.length() - 1)) >= 0
        && (line.length() > 60 || line.toLowerCase(Locale.ROOT).matches(".*\\b[a-z]{3,}[.!…]\\W*"));
  }
}
