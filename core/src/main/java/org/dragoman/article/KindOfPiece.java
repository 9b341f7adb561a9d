package org.dragoman.article;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells news from opinion: by what the page says of itself (a label, whose views these are), then
 * by who speaks. News puts claims into others' mouths; opinion speaks for itself.
 */
public final class KindOfPiece {
  private static final Pattern AUTHORS_VIEWS =
      Pattern.compile(
          "(?:views|opinions)[^.]{0,60}(?:author|writer)|author'?s own", Pattern.CASE_INSENSITIVE);
  private static final String OPINION =
      "opinions?|op-?eds?|comment(?:ary|isfree)?|comment is free|editorials?|columns?|columnists?|viewpoints?|view-?points?"
          + "|perspectives?|letters?(?: to the editor)?|guest essays?";
  private static final String ANALYSIS =
      "(?:news )?analys[ie]s|explainers?|explained|backgrounders?|in depth|briefings?|q ?& ?a";
  private static final String STATEMENT =
      "press releases?|news releases?|media releases?|(?:joint |press |official )?statements?|joint communiqu[eé]s?|communiqu[eé]s?"
          + "|remarks|transcripts?|readouts?|speeches";

  /** A label alone, before a colon or a bar, or with whose it is. */
  private static final Pattern LABEL =
      Pattern.compile(
          "(?:(?<opinion>%s)|(?<analysis>%s))(?:\\s*[:|/»–—-].*|\\s+(?:&|and|by)\\b.{0,40})?|(?<statement>%s)(?:\\s*[:|/»–—-].*|\\s+(?:by|of|from|on)\\b.{0,120})?"
              .formatted(OPINION, ANALYSIS, STATEMENT),
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  /** A folder of an address that is called so. */
  private static final Pattern ADDRESS =
      Pattern.compile(
          "https?://[^/]+/(?:[^/]+/)*?(?:(?<opinion>%s)|(?<analysis>%s)|(?<statement>%s))/.*"
              .formatted(OPINION, ANALYSIS, "(?:press|news|media)-?releases?"),
          Pattern.CASE_INSENSITIVE);

  /** Kinds of articles in the vocabulary of schema.org. */
  private static final Pattern SCHEMA =
      Pattern.compile(
          "(?:.*/)?(?:(?<opinion>OpinionNewsArticle)|(?<analysis>AnalysisNewsArticle|BackgroundNewsArticle)|(?<statement>PressRelease))");

  private static final Pattern REPORTING =
      Pattern.compile(
          "\\b(?:said|told|says|tells|reported|announced|according to|added|tweeted|stated|denied)\\b");
  private static final Pattern FIRST_PERSON = Pattern.compile("\\b(?:I|my|we|our|us|me)\\b");
  private static final Pattern QUOTED = Pattern.compile("[\"“][^\"”]{1,600}[\"”]");
  private static final Pattern JUDGING =
      Pattern.compile(
          "\\b(?:it is clear|of course|clearly|obviously|must not|should(?: not)?|why not|the truth is|in fact|indeed)\\b|\\?",
          Pattern.CASE_INSENSITIVE);

  private KindOfPiece() {}

  /**
   * Judges a piece; {@code UNKNOWN} where the signs are too few.
   *
   * @param labels what the publisher calls it: the section it stands in, its address, its headline,
   *     its type in schema.org's vocabulary
   */
  public static Kind of(String text, List<Section> sections, List<String> labels) {
    for (String label : labels) {
      Optional<Kind> said = byLabel(label);
      if (said.isPresent()) {
        return said.get();
      }
    }
    StringBuilder body = new StringBuilder();
    for (Section section : sections) {
      String words = section.span().of(text);
      switch (section.role()) {
        case BODY -> body.append(words).append('\n');
        case DISCLAIMER -> {
          if (AUTHORS_VIEWS.matcher(words).find()) {
            return Kind.OPINION;
          }
        }
        case FURNITURE, BYLINE -> {
          Optional<Kind> said = byLabel(words);
          if (said.isPresent()) {
            return said.get();
          }
        }
        case TITLE, DATELINE, CAPTION, PROMO -> {}
      }
    }
    return byVoice(body.toString());
  }

  private static Optional<Kind> byLabel(String label) {
    for (Pattern pattern : List.of(LABEL, ADDRESS, SCHEMA)) {
      Matcher said = pattern.matcher(label.strip());
      if (said.matches()) {
        return Optional.of(
            said.group("opinion") != null
                ? Kind.OPINION
                : said.group("analysis") != null ? Kind.ANALYSIS : Kind.STATEMENT);
      }
    }
    return Optional.empty();
  }

  private static Kind byVoice(String body) {
    double thousands = Math.max(0.1, body.length() / 1000.0);
    String own = QUOTED.matcher(body).replaceAll(" ");
    double reporting = REPORTING.matcher(own).results().count() / thousands;
    double firstPerson = FIRST_PERSON.matcher(own).results().count() / thousands;
    double judging = JUDGING.matcher(own).results().count() / thousands;
    if (firstPerson > 2 && firstPerson > reporting) {
      return Kind.OPINION;
    }
    if (reporting >= 0.6) {
      return Kind.NEWS;
    }
    if (judging > 0.8) {
      return Kind.OPINION;
    }
    return body.length() < 200 ? Kind.UNKNOWN : Kind.NEWS;
  }
}
