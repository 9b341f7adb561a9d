package org.dragoman.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.dragoman.codebook.Lexicon;
import org.dragoman.codebook.LexiconEntry;
import org.dragoman.codebook.PatternFlag;
import org.dragoman.text.EntityLabel;
import org.dragoman.text.Sentence;
import org.dragoman.text.Token;

/** Finds the words of a sentence that report events: at each the pattern that explains most. */
final class TriggerFinder {
  private static final Comparator<Trigger> BEST =
      Comparator.<Trigger>comparingDouble(t -> t.match().score())
          .reversed()
          .thenComparing(t -> t.match().pattern().has(PatternFlag.NONE));

  /** How much better a pattern must fit than one of its type that says it is no event. */
  private static final double ABOUT = 0.5;

  private final Lexicon lexicon;

  TriggerFinder(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * What can be made of the sentence's triggers, in the order of their heads. At each word the
   * patterns are tried from the one that explains most until something can be made of one; a word
   * belongs to one of them only.
   *
   * @param making what makes something of a trigger, where it can
   */
  <T> List<T> find(Sentence sentence, Function<Trigger, Optional<T>> making) {
    List<List<Trigger>> heads = new ArrayList<>();
    Set<String> words = sentence.words();
    for (Token token : sentence.tokens()) {
      List<Trigger> candidates = candidates(sentence, token, words);
      if (!candidates.isEmpty()) {
        heads.add(candidates);
      }
    }
    heads.sort(Comparator.comparing(List::getFirst, BEST));
    Set<Integer> taken = new HashSet<>();
    List<Made<T>> made = new ArrayList<>();
    for (List<Trigger> candidates : heads) {
      for (Trigger trigger : candidates) {
        PatternMatch match = trigger.match();
        boolean free =
            !taken.contains(match.head()) && own(match).stream().noneMatch(taken::contains);
        if (free && isNone(trigger, candidates)) {
          continue;
        }
        Optional<T> some = free ? making.apply(trigger) : Optional.empty();
        if (some.isPresent()) {
          taken.add(match.head());
          taken.addAll(own(match));
          own(match).forEach(word -> taken.addAll(repeated(sentence, word)));
          made.add(new Made<>(match.head(), some.get()));
          break;
        }
      }
    }
    made.sort(Comparator.comparingInt(Made::head));
    return made.stream().map(Made::thing).toList();
  }

  /**
   * Whether the words are said to be no event: by the lexicon of the type itself, where that fits
   * about as well, or by that of another type, where it fits better.
   */
  private static boolean isNone(Trigger trigger, List<Trigger> candidates) {
    if (trigger.match().pattern().has(PatternFlag.NONE)) {
      return true;
    }
    double score = trigger.match().score();
    return candidates.stream()
        .filter(other -> other.match().pattern().has(PatternFlag.NONE))
        .anyMatch(
            none ->
                none.match().score() > score
                    || none.entry().type() == trigger.entry().type()
                        && none.match().score() + ABOUT > score);
  }

  /** The words that are the trigger's alone: the verb in "urged them to negotiate" reports, too. */
  private static List<Integer> own(PatternMatch match) {
    Sentence sentence = match.sentence();
    return match.words().stream()
        .filter(
            word ->
                !(sentence.token(word).isVerb()
                    && sentence.is(word, "xcomp", "ccomp", "advcl", "acl")))
        .toList();
  }

  /** "agreed a trade agreement and an agreement on fish": the same word once more. */
  private static List<Integer> repeated(Sentence sentence, int word) {
    return sentence.children(word, "conj", "appos").stream()
        .filter(other -> sentence.token(other).lemma().equals(sentence.token(word).lemma()))
        .toList();
  }

  private record Made<T>(int head, T thing) {}

  private List<Trigger> candidates(Sentence sentence, Token token, Set<String> words) {
    List<Trigger> candidates = new ArrayList<>();
    for (LexiconEntry entry : entries(sentence, token)) {
      if (entry.pattern().mayBeIn(words)) {
        PatternMatcher.match(sentence, token.index(), entry.pattern())
            .ifPresent(match -> candidates.add(new Trigger(entry, match)));
      }
    }
    candidates.sort(BEST);
    return candidates;
  }

  private List<LexiconEntry> entries(Sentence sentence, Token token) {
    int i = token.index();
    boolean copula = sentence.child(i, "cop").isPresent();
    if (Clauses.isAct(sentence, i)) {
      List<LexiconEntry> verbs = lexicon.verb(token.lemma());
      if (isGerundNoun(sentence, i)) {
        return join(lexicon.noun(token.lower()), verbs);
      }
      return copula ? join(verbs, lexicon.predicate(token.lemma())) : verbs;
    }
    if (token.tag().equals("NN") || token.tag().equals("NNS")) {
      List<LexiconEntry> nouns =
          sentence.is(i, "compound") ? List.of() : lexicon.noun(token.lemma());
      return copula ? join(nouns, lexicon.predicate(token.lemma())) : nouns;
    }
    if (i == 0 && token.isName() && token.entity() == EntityLabel.NONE) {
      return lexicon.noun(singular(token.lower()));
    }
    return copula ? lexicon.predicate(token.lemma()) : List.of();
  }

  /** A capital at the start makes the tagger take nouns for names, which have no base form. */
  private String singular(String word) {
    boolean plural = word.endsWith("s") && lexicon.noun(word).isEmpty();
    return plural ? word.substring(0, word.length() - 1) : word;
  }

  /** "the shelling of the port": a noun, which the tagger takes for a verb. */
  private static boolean isGerundNoun(Sentence sentence, int i) {
    return sentence.token(i).tag().equals("VBG")
        && sentence.child(i, "det", "nmod:poss", "case", "amod").isPresent()
        && sentence.child(i, "nsubj", "aux", "obj").isEmpty();
  }

  private static List<LexiconEntry> join(List<LexiconEntry> some, List<LexiconEntry> more) {
    List<LexiconEntry> all = new ArrayList<>(some);
    all.addAll(more);
    return all;
  }
}
