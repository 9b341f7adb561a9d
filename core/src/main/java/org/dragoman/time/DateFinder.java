package org.dragoman.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.article.Published;
import org.dragoman.article.Span;
import org.dragoman.text.ParsedArticle;
import org.dragoman.text.Sentence;
import org.dragoman.text.TimeExpression;
import org.dragoman.text.Token;

/**
 * Resolves an article's time expressions to days: by their words where news has its own way with
 * them, else by the value that the tagger gave. What cannot be resolved is left out.
 */
public final class DateFinder {
  private static final Pattern VALUE =
      Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?(?:T.*)?");
  private static final String MONTH =
      "(?:January|February|March|April|May|June|July|August|September|October|November|December"
          + "|Jan\\.?|Feb\\.?|Mar\\.?|Apr\\.?|Jun\\.?|Jul\\.?|Aug\\.?|Sept?\\.?|Oct\\.?|Nov\\.?|Dec\\.?)";
  private static final String WEEKDAY =
      "(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)";

  /** Written dates whole, whatever the tagger made of their parts. */
  private static final Pattern WRITTEN =
      Pattern.compile(
          "(?:%1$s,? )?(?:\\d{1,2}(?:st|nd|rd|th)?(?: of)? %2$s|%2$s \\d{1,2}(?:st|nd|rd|th)?(?!\\d))(?:,? \\d{4}\\b)?|%2$s,? (?:19|20)\\d{2}\\b"
              .formatted(WEEKDAY, MONTH));

  private static final Pattern WIDER =
      Pattern.compile(
          "(?:(?:early|late|mid)[ -]|(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|\\d{1,3}) (?:days?|weeks?|months?|years?) "
              + "(?:ago|earlier|later|before|after)\\b|\\b(?:19|20)\\d{2}\\b|(?:the same|the next|the following|the previous) (?:day|week|month|year)"
              + "|%s(?: (?:morning|afternoon|evening|night))?\\b)".formatted(WEEKDAY),
          Pattern.CASE_INSENSITIVE);

  private static final Pattern TIME_WORD = Pattern.compile(".*(?:day|week|month|year)s?");

  /** The hour before a day. */
  private static final Pattern HOUR =
      Pattern.compile(
          "(?i)^(?:(?:the )?(?:early|small|late|final) hours (?:of|on) (?:the morning of )?|(?:around |about |at )?(?:midnight|noon|midday|dawn|dusk|nightfall"
              + "|\\d{1,2}(?:[:.]\\d{2})? ?[ap]\\.?m\\.?) (?:on|of) |(?:late|early|later) on )");

  private final ParsedArticle parsed;
  private final Optional<LocalDate> published;

  private DateFinder(ParsedArticle parsed) {
    this.parsed = parsed;
    this.published = parsed.article().published().map(Published::date);
  }

  /** The dates told in an article, in the text's order, no two overlapping. */
  public static List<DateMention> find(ParsedArticle parsed) {
    return new DateFinder(parsed).find();
  }

  private List<DateMention> find() {
    List<DateMention> found = new ArrayList<>();
    for (Sentence sentence : parsed.sentences()) {
      for (Candidate candidate : candidates(sentence)) {
        Optional<DateRange> previous =
            found.isEmpty() ? Optional.empty() : Optional.of(found.getLast().range());
        DateWords words =
            new DateWords(published, previous, Tense.isFuture(sentence, candidate.span()));
        words
            .resolve(bare(parsed.text(candidate.span())))
            .or(() -> candidate.value().flatMap(DateFinder::byValue))
            .ifPresent(range -> found.add(new DateMention(candidate.span(), range)));
      }
    }
    return found;
  }

  private record Candidate(Span span, Optional<String> value) {}

  /** The tagger's expressions, widened by the words it passes over, and what it does not know. */
  private List<Candidate> candidates(Sentence sentence) {
    List<Candidate> all = new ArrayList<>();
    for (TimeExpression time : parsed.times()) {
      boolean point = time.type().equals("DATE") || time.type().equals("TIME");
      if (point && sentence.span().contains(time.span())) {
        all.add(new Candidate(time.span(), Optional.of(time.value())));
      }
    }
    if (all.isEmpty() && !mayTellTime(sentence)) {
      return all;
    }
    String text = parsed.text(sentence.span());
    int offset = sentence.span().start();
    Matcher written = WRITTEN.matcher(text);
    while (written.find()) {
      if (startsWord(text, written.start())) {
        take(all, new Span(offset + written.start(), offset + written.end()));
      }
    }
    Matcher m = WIDER.matcher(text);
    while (m.find()) {
      Span span = new Span(offset + m.start(), offset + m.end());
      boolean modifier = m.group().matches("(?i)(?:early|late|mid)[ -]");
      boolean known = all.stream().anyMatch(c -> c.span().contains(span));
      boolean touching =
          all.stream().anyMatch(c -> c.span().overlaps(span) || c.span().start() == span.end());
      if (!known && startsWord(text, m.start()) && (touching || !modifier)) {
        take(all, span);
      }
    }
    all.sort(Comparator.comparing(Candidate::span));
    return all;
  }

  /** The cheap test before the patterns: a number, or a word of days, weeks, months or years. */
  private static boolean mayTellTime(Sentence sentence) {
    return sentence.tokens().stream()
        .map(Token::lower)
        .anyMatch(word -> Character.isDigit(word.charAt(0)) || TIME_WORD.matcher(word).matches());
  }

  /** Adds an expression in place of all that it touches, widened to hold them. */
  private static void take(List<Candidate> all, Span span) {
    Span whole = span;
    Optional<String> value = Optional.empty();
    for (Candidate other : List.copyOf(all)) {
      if (other.span().overlaps(span) || other.span().start() == span.end()) {
        whole = whole.envelope(other.span());
        value = value.or(other::value);
        all.remove(other);
      }
    }
    all.add(new Candidate(whole, value));
  }

  private static boolean startsWord(String text, int at) {
    return at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
  }

  private static String bare(String words) {
    return HOUR.matcher(words)
        .replaceFirst("")
        .replaceAll("\\s+", " ")
        .replaceAll("(?i)^(?:on|in|by|since|until|during|at|for|of)\\s+", "")
        .replaceAll("['’]s$", "");
  }

  private static Optional<DateRange> byValue(String value) {
    Matcher m = VALUE.matcher(value);
    if (!m.matches()) {
      return Optional.empty();
    }
    try {
      int year = Integer.parseInt(m.group(1));
      if (m.group(2) == null) {
        return Optional.of(DateRange.year(year));
      }
      LocalDate first = LocalDate.of(year, Integer.parseInt(m.group(2)), 1);
      return Optional.of(
          m.group(3) == null
              ? DateRange.month(first)
              : DateRange.day(first.withDayOfMonth(Integer.parseInt(m.group(3)))));
    } catch (java.time.DateTimeException e) {
      return Optional.empty();
    }
  }
}
