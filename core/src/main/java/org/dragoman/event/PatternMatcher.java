package org.dragoman.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dragoman.codebook.Pattern;
import org.dragoman.codebook.PatternFlag;
import org.dragoman.codebook.PatternPart;
import org.dragoman.codebook.PatternPart.Complement;
import org.dragoman.codebook.PatternPart.Source;
import org.dragoman.codebook.PatternPart.Target;
import org.dragoman.codebook.PatternPart.Word;
import org.dragoman.codebook.Term;
import org.dragoman.text.Sentence;

/** Tries one pattern of the lexicon at one token of a sentence. */
public final class PatternMatcher {
  private final Sentence sentence;
  private final int head;
  private final Pattern pattern;
  private final Set<Integer> words = new LinkedHashSet<>();
  private final List<Integer> sources = new ArrayList<>();
  private final List<Integer> targets = new ArrayList<>();
  private final List<Integer> complements = new ArrayList<>();
  private double score = 1;

  private PatternMatcher(Sentence sentence, int head, Pattern pattern) {
    this.sentence = sentence;
    this.head = head;
    this.pattern = pattern;
  }

  /** The match of the pattern with the token as its head; empty where the pattern is not there. */
  public static Optional<PatternMatch> match(Sentence sentence, int head, Pattern pattern) {
    PatternMatcher matcher = new PatternMatcher(sentence, head, pattern);
    return matcher.matchHead() && matcher.matchParts()
        ? Optional.of(
            new PatternMatch(
                pattern,
                sentence,
                head,
                matcher.words,
                matcher.sources,
                matcher.targets,
                matcher.complements,
                matcher.score))
        : Optional.empty();
  }

  private boolean matchHead() {
    String modifier = pattern.head().modifier();
    if (modifier.isEmpty()) {
      return true;
    }
    for (int child : sentence.children(head)) {
      boolean here =
          sentence.token(child).lemma().equalsIgnoreCase(modifier)
              || sentence.token(child).lower().equals(modifier);
      boolean fits =
          pattern.verbal()
              ? sentence.is(child, "compound:prt", "advmod", "case", "mark", "obl", "dep", "xcomp")
              : sentence.is(child, "compound", "amod", "nmod:poss", "case");
      boolean time = child + 1 < sentence.size() && TimeNouns.isTime(sentence.token(child + 1));
      if (here && fits && !(pattern.verbal() && time)) {
        words.add(child);
        score += 2;
        return true;
      }
    }
    // The parser gives many a particle to the noun behind it: "call off the strike".
    if (pattern.verbal()
        && head + 1 < sentence.size()
        && sentence.token(head + 1).lower().equals(modifier)) {
      words.add(head + 1);
      score += 2;
      return true;
    }
    return false;
  }

  private boolean matchParts() {
    List<PatternPart> parts = pattern.parts();
    if (pattern.has(PatternFlag.BOTH) && hasSides()) {
      score += 1.2;
    }

    int from = 0;
    if (pattern.copular()) {
      // The predicate is the head itself; a preposition of the pattern is its own.
      Word predicate = (Word) parts.getFirst();
      String preposition = sentence.preposition(head);
      if (predicate.prepositions().isEmpty()
          ? !preposition.isEmpty()
          : !predicate.prepositions().contains(preposition)) {
        return false;
      }
      from = 1;
      score += 2;
    }
    for (PatternPart part : parts.subList(from, parts.size())) {
      boolean found =
          switch (part) {
            case Word word -> word(word);
            case Target target -> target(target.prepositions(), targets) || canLack(target);
            case Source source -> target(source.prepositions(), sources) || canLack(source);
            case Complement complement -> complement(complement.kind());
          };
      if (!found) {
        return false;
      }
    }
    return true;
  }

  /** Two subjects are likelier to do what two do together. */
  private boolean hasSides() {
    return sentence.children(head, "nsubj", "nsubj:pass").stream()
        .anyMatch(subject -> sentence.child(subject, "conj").isPresent());
  }

  /** A phrase that says it by itself, or a noun, does without what would stand behind it. */
  private boolean canLack(Target target) {
    return !target.prepositions().isEmpty() && (!pattern.verbal() || !words.isEmpty());
  }

  private boolean canLack(Source source) {
    return pattern.suffered() && !source.prepositions().isEmpty() && !words.isEmpty();
  }

  private boolean word(Word word) {
    for (int candidate : word.prepositions().isEmpty() ? near() : behind(word.prepositions())) {
      if (!words.contains(candidate) && !targets.contains(candidate) && isAny(candidate, word)) {
        words.add(candidate);
        score += 2.2 - 0.01 * Math.abs(candidate - head) + exactness(word, candidate);
        return true;
      }
    }
    return false;
  }

  /**
   * Of two patterns that fit alike the one is better that names fewer other words, or more of it.
   */
  private double exactness(Word word, int token) {
    List<Term> terms = word.terms().headedBy(sentence.token(token).singular());
    boolean compound =
        terms.stream()
            .anyMatch(term -> !term.modifier().isEmpty() && hasModifier(token, term.modifier()));
    return 0.3 / Math.sqrt(word.terms().heads().size()) + (compound ? 0.4 : 0);
  }

  private boolean isAny(int token, Word word) {
    String lemma = sentence.token(token).lemma().toLowerCase(Locale.ROOT);
    String lower = sentence.token(token).lower();
    return isAny(token, word.terms().headedBy(lemma))
        || !lower.equals(lemma) && isAny(token, word.terms().headedBy(lower))
        || isAny(token, word.terms().headedBy(sentence.token(token).singular()));
  }

  private boolean isAny(int token, List<Term> terms) {
    return terms.stream()
        .anyMatch(term -> term.modifier().isEmpty() || hasModifier(token, term.modifier()));
  }

  private boolean hasModifier(int token, String modifier) {
    for (int child : sentence.children(token)) {
      if (sentence.token(child).lemma().equalsIgnoreCase(modifier)
          || sentence.token(child).lower().equals(modifier)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Where a word without a preposition may stand: object, predicate, passive subject, antecedent.
   */
  private List<Integer> near() {
    List<Integer> all = new ArrayList<>(Clauses.objects(sentence, head));
    for (int child : sentence.children(head)) {
      boolean clause = sentence.is(child, "ccomp", "acl", "advcl");
      boolean loose = sentence.is(child, "dep") && !sentence.token(child).isVerb();
      if (sentence.is(child, "xcomp", "advmod", "compound", "nmod:poss")
          || loose
          || clause && isComplement(child, PatternPart.ComplementKind.INFINITIVE)) {
        all.add(child);
      }
    }
    for (int each : List.copyOf(all)) {
      sentence.children(each, "conj").stream()
          .filter(other -> !sentence.token(other).isVerb())
          .forEach(all::add);
    }
    if (sentence.is(head, "conj") && pattern.has(PatternFlag.NONE)) {
      // "neither confirm nor deny".
      all.add(sentence.head(head));
    }
    for (int each : List.copyOf(all)) {
      if (Packages.measures(sentence.token(each))) {
        sentence.children(each, "nmod").stream()
            .filter(noun -> sentence.preposition(noun).equals("of"))
            .forEach(all::add);
      }
    }
    return all;
  }

  /** What stands behind one of the prepositions, at the head or at a word already found. */
  private List<Integer> behind(Set<String> prepositions) {
    List<Integer> all = new ArrayList<>();
    List<Integer> anchors = new ArrayList<>(List.of(head));
    anchors.addAll(words);
    // "paid a visit to Taiwan": what belongs to the noun hangs on the verb that carries it.
    if (!pattern.verbal()
        && sentence.is(head, "obj", "nsubj:pass")
        && isVerb(sentence.head(head))) {
      anchors.add(sentence.head(head));
    }
    for (int anchor : anchors) {
      for (int child :
          sentence.children(
              anchor, "obl", "nmod", "obl:agent", "obl:tmod", "dep", "advcl", "acl")) {
        String preposition = withoutParticle(sentence.preposition(child));
        boolean agent =
            preposition.equals("by") && anchor == head && Clauses.isPassive(sentence, head);
        if (prepositions.contains(preposition) && !agent) {
          // "works with Chile to fight crime": taken for the subject of what they do.
          all.add(
              sentence.token(child).isVerb()
                  ? sentence.child(child, "nsubj").orElse(child)
                  : child);
        }
      }
    }
    if (all.isEmpty()) {
      all.addAll(deeper(prepositions));
    }
    // The phrase that stands next behind the words it goes with, before one at the sentence's end.
    int from = words.stream().mapToInt(Integer::intValue).max().orElse(head);
    all.sort(Comparator.comparingInt(each -> each > from ? each - from : 1000 + from - each));
    return all;
  }

  /** "a survey of the reefs with Japan": what belongs to the event hangs on what it is of. */
  private List<Integer> deeper(Set<String> prepositions) {
    List<Integer> all = new ArrayList<>();
    Set<Integer> nouns = new LinkedHashSet<>(words);
    if (!pattern.verbal()) {
      nouns.add(head);
    }
    for (int noun : nouns) {
      for (int of : sentence.children(noun, "nmod")) {
        for (int child : sentence.children(of, "nmod")) {
          if (prepositions.contains(sentence.preposition(child))
              && !sentence.preposition(child).equals("of")) {
            all.add(child);
          }
        }
      }
    }
    return all;
  }

  /** "pulled out of the talks": the parser may give both words to the noun. */
  private String withoutParticle(String preposition) {
    String particle = pattern.head().modifier() + " ";
    return particle.length() > 1 && preposition.startsWith(particle)
        ? preposition.substring(particle.length())
        : preposition;
  }

  private boolean isVerb(int token) {
    return token != Sentence.ROOT && sentence.token(token).isVerb();
  }

  private boolean target(Set<String> prepositions, List<Integer> slot) {
    List<Integer> candidates = prepositions.isEmpty() ? objectsForTarget() : behind(prepositions);
    for (int candidate : candidates) {
      boolean time = !prepositions.isEmpty() && TimeNouns.isTime(sentence.token(candidate));
      if (!words.contains(candidate) && !targets.contains(candidate) && !time) {
        slot.add(candidate);
        score += 1.5 - 0.01 * Math.abs(candidate - head);
        return true;
      }
    }
    return false;
  }

  private List<Integer> objectsForTarget() {
    List<Integer> objects = new ArrayList<>(Clauses.objects(sentence, head));
    // "gave the refugees shelter": the word that must be there is not the target.
    objects.removeIf(
        object ->
            pattern.parts().stream()
                .anyMatch(
                    part ->
                        part instanceof Word word
                            && word.prepositions().isEmpty()
                            && isAny(object, word)));
    return objects;
  }

  private boolean complement(PatternPart.ComplementKind kind) {
    List<Integer> anchors = new ArrayList<>(List.of(head));
    anchors.addAll(words);
    for (int anchor : anchors) {
      for (int child : sentence.children(anchor)) {
        if (isComplement(child, kind)) {
          complements.add(child);
          score += 1.2;
          return true;
        }
      }
    }
    return false;
  }

  private boolean isComplement(int child, PatternPart.ComplementKind kind) {
    return switch (kind) {
      case INFINITIVE ->
          sentence.is(child, "xcomp", "advcl", "acl", "ccomp")
              && Clauses.isInfinitive(sentence, child);
      case CLAUSE ->
          sentence.is(child, "ccomp", "acl", "acl:relcl", "advcl")
              && sentence.child(child, "nsubj", "nsubj:pass").isPresent();
      case GERUND ->
          sentence.token(child).tag().equals("VBG")
              && sentence.is(child, "advcl", "acl", "xcomp", "ccomp", "obl", "nmod");
    };
  }
}
