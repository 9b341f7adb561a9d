package org.dragoman.actor;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.dragoman.text.ParsedArticle;
import org.dragoman.text.Sentence;

/**
 * Who is in the reader's mind at a place in the text: those mentioned often, lately, and as
 * subjects. Antecedents of pronouns and nominals are chosen by it.
 */
final class Salience {
  private static final double FADING = 0.6;
  private static final int REACH = 6;
  private static final double CLEARLY = 2;

  private final ParsedArticle parsed;
  private final Cast cast;

  Salience(ParsedArticle parsed, Cast cast) {
    this.parsed = parsed;
    this.cast = cast;
  }

  /** The likeliest of those that fit, mentioned before the token within reach. */
  Optional<CastMember> likeliest(
      Sentence sentence, int token, int reach, Predicate<Occurrence> fits) {
    Map<CastMember, Double> scores = new HashMap<>();
    int from = Math.max(0, sentence.index() - Math.min(reach, REACH));
    for (int s = from; s <= sentence.index(); s++) {
      Sentence other = parsed.sentences().get(s);
      double weight = Math.pow(FADING, sentence.index() - s);
      for (Occurrence occurrence : cast.in(other)) {
        if ((s < sentence.index() || occurrence.last() < token) && fits.test(occurrence)) {
          scores.merge(occurrence.member(), weight * prominence(other, occurrence), Double::sum);
        }
      }
    }
    return scores.entrySet().stream()
        .max(
            Comparator.<Map.Entry<CastMember, Double>>comparingDouble(Map.Entry::getValue)
                .thenComparing(entry -> entry.getKey().id()))
        .map(Map.Entry::getKey);
  }

  /** The state that the text speaks of here, where one clearly comes before the others. */
  Optional<CastMember> country(Sentence sentence, int token) {
    Map<String, Double> weights = new HashMap<>();
    Map<String, CastMember> states = new HashMap<>();
    for (int s = Math.max(0, sentence.index() - REACH); s <= sentence.index(); s++) {
      Sentence other = parsed.sentences().get(s);
      double weight = Math.pow(FADING, sentence.index() - s);
      for (Occurrence o : cast.in(other)) {
        if (s < sentence.index() || o.last() < token) {
          o.member().country().ifPresent(c -> weights.merge(c, weight, Double::sum));
          if (o.member().type() == ActorType.STATE) {
            o.member().country().ifPresent(c -> states.putIfAbsent(c, o.member()));
          }
        }
      }
    }
    List<Map.Entry<String, Double>> ranked =
        weights.entrySet().stream()
            .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
            .limit(2)
            .toList();
    boolean clear =
        !ranked.isEmpty()
            && (ranked.size() == 1
                || ranked.getFirst().getValue() > CLEARLY * ranked.getLast().getValue());
    return clear ? Optional.ofNullable(states.get(ranked.getFirst().getKey())) : Optional.empty();
  }

  private static double prominence(Sentence sentence, Occurrence occurrence) {
    return switch (sentence.relation(occurrence.head())) {
      case "nsubj", "nsubj:pass" -> 2.0;
      case "obj", "iobj" -> 1.0;
      case "compound", "amod" -> 0.3;
      default -> 0.7;
    };
  }
}
