package org.dragoman.event;

import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import org.dragoman.actor.Participant;
import org.dragoman.actor.Participants;
import org.dragoman.article.Span;
import org.dragoman.codebook.EventType;
import org.dragoman.codebook.QuadClass;
import org.dragoman.place.GazetteerPlace;
import org.dragoman.place.PlaceMention;
import org.dragoman.place.PlaceUse;
import org.dragoman.text.Sentence;
import org.dragoman.text.Token;

/**
 * Finds whom an act on a place is done to: who shells Odessa does it to Ukraine, who visits Kyoto
 * visits Japan.
 */
final class Grounds {
  private static final String VISIT = "visit";

  private final Sentence sentence;
  private final List<PlaceMention> places;
  private final Participants participants;

  Grounds(Sentence sentence, List<PlaceMention> places, Participants participants) {
    this.sentence = sentence;
    this.places =
        places.stream()
            .filter(p -> p.use() == PlaceUse.LITERAL && sentence.span().contains(p.span()))
            .toList();
    this.participants = participants;
  }

  /**
   * The state on whose ground the first of the phrases lies that names a place; not the source's.
   */
  List<Participant> of(
      EventType type, String mode, List<Integer> phrases, List<Participant> sources) {
    boolean visit = type == EventType.CONSULT && mode.equals(VISIT);
    if (!visit && type.quad() != QuadClass.MATERIAL_CONFLICT) {
      return List.of();
    }
    for (int phrase : phrases) {
      boolean there =
          sentence.preposition(phrase).equals("in") || sentence.preposition(phrase).equals("at");
      if (there && type != EventType.ASSAULT && type != EventType.COERCE) {
        continue;
      }
      Optional<Participant> state = state(phrase, sources);
      if (state.isPresent()) {
        return List.of(state.get());
      }
    }
    return List.of();
  }

  private Optional<Participant> state(int phrase, List<Participant> sources) {
    for (PlaceMention mention : places) {
      Optional<String> country =
          mention.place().flatMap(GazetteerPlace::country).flatMap(Grounds::alpha3);
      if (country.isPresent() && mention.span().contains(sentence.token(phrase).span())) {
        boolean own = sources.stream().anyMatch(s -> s.member().country().equals(country));
        return own
            ? Optional.empty()
            : participants.ground(
                sentence, country.get(), first(mention.span()), last(mention.span()));
      }
    }
    return Optional.empty();
  }

  private static Optional<String> alpha3(String alpha2) {
    try {
      return Optional.of(Locale.of("", alpha2).getISO3Country()).filter(code -> !code.isEmpty());
    } catch (MissingResourceException e) {
      return Optional.empty();
    }
  }

  private int first(Span span) {
    return sentence.tokens().stream()
        .filter(token -> span.contains(token.span()))
        .mapToInt(Token::index)
        .min()
        .orElseThrow();
  }

  private int last(Span span) {
    return sentence.tokens().stream()
        .filter(token -> span.contains(token.span()))
        .mapToInt(Token::index)
        .max()
        .orElseThrow();
  }
}
