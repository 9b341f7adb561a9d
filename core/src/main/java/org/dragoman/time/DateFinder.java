package org.dragoman.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
  private static final Pattern WIDER =
      Pattern.compile(
          "(?:(?:early|late|mid)[ -]|(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|\\d{1,3}) (?:days?|weeks?|months?|years?) "
              + "(?:ago|earlier|later|before|after)\\b|\\b(?:19|20)\\d{2}\\b|(?:the same|the next|the following|the previous) (?:day|week|month|year))",
          Pattern.CASE_INSENSITIVE);
  private static final Set<String> COMING = Set.of("will", "'ll", "shall", "wo");

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
        DateWords words = new DateWords(published, previous, isFuture(sentence, candidate.span()));
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
    String text = parsed.text(sentence.span());
    Matcher m = WIDER.matcher(text);
    int offset = sentence.span().start();
    while (m.find()) {
      Span span = new Span(offset + m.start(), offset + m.end());
      Optional<Candidate> touching =
          all.stream()
              .filter(c -> c.span().overlaps(span) || c.span().start() == span.end())
              .findFirst();
      if (touching.isEmpty()) {
        boolean modifier = m.group().matches("(?i)(?:early|late|mid)[ -]");
        if (!modifier && startsWord(text, m.start())) {
          all.add(new Candidate(span, Optional.empty()));
        }
      } else if (!touching.get().span().contains(span) && startsWord(text, m.start())) {
        all.remove(touching.get());
        all.add(new Candidate(touching.get().span().envelope(span), touching.get().value()));
      }
    }
    all.sort(Comparator.comparing(Candidate::span));
    return all;
  }

  private static boolean startsWord(String text, int at) {
    return at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
  }

  private static String bare(String words) {
    return words
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

  /** Whether the verb that the words belong to has a future auxiliary. */
  private static boolean isFuture(Sentence sentence, Span span) {
    for (Token token : sentence.tokens()) {
      if (token.span().overlaps(span)) {
        int at = token.index();
        while (at != Sentence.ROOT && !sentence.token(at).isVerb()) {
          at = sentence.head(at);
        }
        return at != Sentence.ROOT && speaksOfFuture(sentence, at);
      }
    }
    return false;
  }

  private static boolean speaksOfFuture(Sentence sentence, int verb) {
    boolean marked =
        sentence.children(verb, "aux", "aux:pass").stream()
            .anyMatch(aux -> COMING.contains(sentence.token(aux).lower()));
    boolean infinitive =
        sentence.children(verb, "mark").stream()
            .anyMatch(mark -> sentence.token(mark).lower().equals("to"));
    boolean present = Set.of("VBZ", "VBP").contains(sentence.token(verb).tag());
    return marked || infinitive || present;
  }
}
