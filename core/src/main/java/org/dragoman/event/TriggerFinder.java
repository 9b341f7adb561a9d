package org.dragoman.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dragoman.codebook.Lexicon;
import org.dragoman.codebook.LexiconEntry;
import org.dragoman.codebook.PatternFlag;
import org.dragoman.text.Sentence;
import org.dragoman.text.Token;

/** Finds the words of a sentence that report events: at each the pattern that explains most. */
final class TriggerFinder {
  private final Lexicon lexicon;

  TriggerFinder(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The matches, in the order of their heads; a word belongs to one of them only. */
  List<Trigger> find(Sentence sentence) {
    List<Trigger> best = new ArrayList<>();
    Set<String> words = sentence.words();
    for (Token token : sentence.tokens()) {
      best(sentence, token, words).ifPresent(best::add);
    }
    best.sort(Comparator.<Trigger>comparingDouble(t -> t.match().score()).reversed());
    Set<Integer> taken = new HashSet<>();
    List<Trigger> kept = new ArrayList<>();
    for (Trigger trigger : best) {
      PatternMatch match = trigger.match();
      if (!taken.contains(match.head()) && match.words().stream().noneMatch(taken::contains)) {
        if (!match.pattern().has(PatternFlag.NONE)) {
          kept.add(trigger);
        }
        taken.add(match.head());
        taken.addAll(match.words());
      }
    }
    kept.sort(Comparator.comparingInt(t -> t.match().head()));
    return kept;
  }

  private Optional<Trigger> best(Sentence sentence, Token token, Set<String> words) {
    Trigger best = null;
    for (LexiconEntry entry : entries(sentence, token)) {
      if (!entry.pattern().mayBeIn(words)) {
        continue;
      }
      Optional<PatternMatch> match = PatternMatcher.match(sentence, token.index(), entry.pattern());
      if (match.isPresent() && (best == null || match.get().score() > best.match().score())) {
        best = new Trigger(entry, match.get());
      }
    }
    return Optional.ofNullable(best);
  }

  private List<LexiconEntry> entries(Sentence sentence, Token token) {
    int i = token.index();
    boolean copula = sentence.child(i, "cop").isPresent();
    if (token.isVerb() && !sentence.is(i, "aux", "aux:pass", "cop", "amod", "compound", "case")) {
      List<LexiconEntry> verbs = lexicon.verb(token.lemma());
      return copula ? join(verbs, lexicon.predicate(token.lemma())) : verbs;
    }
    if (token.tag().equals("NN") || token.tag().equals("NNS")) {
      List<LexiconEntry> nouns =
          sentence.is(i, "compound") ? List.of() : lexicon.noun(token.lemma());
      return copula ? join(nouns, lexicon.predicate(token.lemma())) : nouns;
    }
    return copula ? lexicon.predicate(token.lemma()) : List.of();
  }

  private static List<LexiconEntry> join(List<LexiconEntry> some, List<LexiconEntry> more) {
    List<LexiconEntry> all = new ArrayList<>(some);
    all.addAll(more);
    return all;
  }
}
