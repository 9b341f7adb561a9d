package org.dragoman.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dragoman.text.ParsedArticle;
import org.dragoman.text.Sentence;

/**
 * Finds parties and institutions that the text calls without their country, by the countries that
 * it speaks of: the nearest before the name, else the one it speaks of most.
 */
final class ShortNameFinder {
  private static final int LONGEST = 8;

  /** How much weaker a country's mention weighs with each sentence of distance. */
  private static final double FADING = 0.7;

  private final ActorDirectory directory;
  private final ParsedArticle parsed;
  private final Cast cast;

  ShortNameFinder(ActorDirectory directory, ParsedArticle parsed, Cast cast) {
    this.directory = directory;
    this.parsed = parsed;
    this.cast = cast;
  }

  void find() {
    for (Sentence sentence : parsed.sentences()) {
      int i = 0;
      while (i < sentence.size()) {
        i = Math.max(i + 1, matchAt(sentence, i));
      }
    }
  }

  private int matchAt(Sentence sentence, int i) {
    if (!directory.canStart(sentence.token(i).word())) {
      return 0;
    }
    for (int j = Math.min(sentence.size() - 1, i + LONGEST - 1); j >= i; j--) {
      String words = parsed.text(sentence.span(i, j));
      List<DirectoryEntry> bearers = new ArrayList<>(directory.calledShort(words));
      if (!bearers.isEmpty() && isFree(sentence, i, j)) {
        List<DirectoryEntry> own = directory.named(words).stream().map(NameEntry::actor).toList();
        own.stream().filter(actor -> !bearers.contains(actor)).forEach(bearers::addFirst);
        Optional<DirectoryEntry> meant = meant(sentence, i, bearers, own);
        if (meant.isPresent()) {
          CastMember member = cast.listed(meant.get());
          member.candidates(
              bearers.stream().filter(b -> !b.equals(meant.get())).toList(), Choice.COUNTRY);
          cast.mention(member, sentence, i, j, MentionForm.ALIAS);
          return j + 1;
        }
      }
    }
    return 0;
  }

  private boolean isFree(Sentence sentence, int first, int last) {
    return cast.in(sentence).stream()
        .noneMatch(other -> other.first() <= last && first <= other.last());
  }

  /**
   * One already named in full; else by country, where one country is clearly spoken of; else the
   * one that has no other name.
   */
  private Optional<DirectoryEntry> meant(
      Sentence sentence, int token, List<DirectoryEntry> bearers, List<DirectoryEntry> own) {
    List<DirectoryEntry> named =
        bearers.stream().filter(bearer -> cast.member(bearer.id()).isPresent()).toList();
    if (named.size() == 1) {
      return Optional.of(named.getFirst());
    }
    Map<String, Double> countries = countries(sentence, token);
    DirectoryEntry best = bearers.getFirst();
    double most = 0;
    boolean tied = false;
    for (DirectoryEntry bearer : bearers) {
      double weight = bearer.country().map(c -> countries.getOrDefault(c, 0.0)).orElse(0.0);
      if (weight > most) {
        most = weight;
        best = bearer;
        tied = false;
      } else if (weight == most && weight > 0) {
        tied = true;
      }
    }
    if (most == 0) {
      return own.size() == 1 ? Optional.of(own.getFirst()) : Optional.empty();
    }
    return tied ? Optional.empty() : Optional.of(best);
  }

  /** How much the text speaks of each country, near the place most. */
  private Map<String, Double> countries(Sentence sentence, int token) {
    Map<String, Double> weights = new HashMap<>();
    for (Sentence other : parsed.sentences()) {
      int distance = Math.abs(other.index() - sentence.index());
      double weight = Math.max(0.05, Math.pow(FADING, distance));
      for (Occurrence occurrence : cast.in(other)) {
        boolean adjacent =
            other == sentence
                && (Math.abs(occurrence.last() - token) <= 2
                    || Math.abs(occurrence.first() - token) <= 4);
        occurrence
            .member()
            .country()
            .ifPresent(
                country -> weights.merge(country, adjacent ? 2 * weight : weight, Double::sum));
      }
    }
    return weights;
  }
}
