package org.dragoman.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.article.Span;
import org.dragoman.text.ParsedArticle;
import org.dragoman.text.Sentence;
import org.dragoman.text.Token;

/**
 * Finds who says "I" in a quotation: the person whom the sentence around it names as its speaker.
 */
final class QuotedSpeakers {
  private static final Pattern QUOTE =
      Pattern.compile("[\"“]([^\"”“\\n]{2,1500})(?:[\"”]|(?=\\n\\s*\\n))");
  private static final Set<String> FIRST_PERSON = Set.of("i", "me", "my", "mine", "myself");
  private static final Set<String> SPEECH =
      Set.of(
          "say",
          "tell",
          "add",
          "ask",
          "write",
          "warn",
          "declare",
          "insist",
          "announce",
          "reply",
          "argue",
          "explain",
          "claim",
          "note",
          "state",
          "tweet",
          "respond",
          "recall",
          "continue",
          "admit",
          "complain",
          "joke",
          "vow",
          "promise",
          "shout",
          "answer",
          "acknowledge");

  private final ParsedArticle parsed;
  private final Cast cast;

  QuotedSpeakers(ParsedArticle parsed, Cast cast) {
    this.parsed = parsed;
    this.cast = cast;
  }

  void find() {
    Matcher quote = QUOTE.matcher(parsed.article().text());
    while (quote.find()) {
      Span span = new Span(quote.start(1), quote.end(1));
      List<Sentence> sentences = new ArrayList<>();
      for (Sentence sentence : parsed.sentences()) {
        if (sentence.span().overlaps(span)) {
          sentences.add(sentence);
        }
      }
      speaker(sentences, span).ifPresent(speaker -> says(speaker, sentences, span));
    }
  }

  /** The nearest person who is the subject of a word of saying outside the quotation. */
  private Optional<CastMember> speaker(List<Sentence> sentences, Span quote) {
    return sentences.stream()
        .flatMap(
            sentence ->
                sentence.tokens().stream()
                    .filter(t -> SPEECH.contains(t.lemma()) && t.isVerb())
                    .filter(t -> !quote.contains(t.span()))
                    .sorted(Comparator.comparingInt(t -> distance(t.span(), quote)))
                    .flatMap(
                        t ->
                            sentence.children(t.index(), "nsubj").stream()
                                .flatMap(s -> cast.headedBy(sentence, s).stream())))
        .map(Occurrence::member)
        .filter(member -> member.type() == ActorType.PERSON)
        .findFirst();
  }

  private static int distance(Span one, Span other) {
    return one.end() <= other.start() ? other.start() - one.end() : one.start() - other.end();
  }

  private void says(CastMember speaker, List<Sentence> sentences, Span quote) {
    for (Sentence sentence : sentences) {
      for (Token token : sentence.tokens()) {
        if (quote.contains(token.span()) && FIRST_PERSON.contains(token.lower())) {
          cast.mention(speaker, sentence, token.index(), token.index(), MentionForm.PRONOUN);
        }
      }
    }
  }
}
