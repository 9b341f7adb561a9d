package org.dragoman.article;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Tells news from opinion: by what the page says of itself (a label, whose views these are), then
 * by who speaks. News puts claims into others' mouths; opinion speaks for itself.
 */
public final class KindOfPiece {
  private static final Pattern AUTHORS_VIEWS =
      Pattern.compile(
          "(?:views|opinions)[^.]{0,60}(?:author|writer)|author'?s own", Pattern.CASE_INSENSITIVE);
  private static final Pattern LABEL =
      Pattern.compile(
          "(opinion|op-ed|comment|commentary|editorial|column|viewpoint|analysis|explainer|press release|statement)\\b.{0,40}",
          Pattern.CASE_INSENSITIVE);
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

  /** Judges a piece by its text and sections; {@code UNKNOWN} where the signs are too few. */
  public static Kind of(String text, List<Section> sections) {
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
          var label = LABEL.matcher(words);
          if (label.matches()) {
            return byLabel(label.group(1).toLowerCase(Locale.ROOT));
          }
        }
        case TITLE, DATELINE, CAPTION, PROMO -> {}
      }
    }
    return byVoice(body.toString());
  }

  private static Kind byLabel(String label) {
    return switch (label) {
      case "analysis", "explainer" -> Kind.ANALYSIS;
      case "press release", "statement" -> Kind.STATEMENT;
      // The pattern's other labels all mark opinion.
      default -> Kind.OPINION;
    };
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
