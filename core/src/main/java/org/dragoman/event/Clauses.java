package org.dragoman.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dragoman.text.Sentence;
import org.dragoman.text.Token;

/**
 * The logical subject and object of a verb, wherever the sentence puts them: passives, relative
 * clauses, participles, infinitives under control, verbs that share a subject.
 */
public final class Clauses {
  private static final Set<String> RELATIVE = Set.of("who", "which", "that", "whom", "whose");

  private static final Control CONTROL = Control.load();
  private static final int DEEPEST = 8;

  private Clauses() {}

  /** Whether the verb is passive, so that its subject is who or what it happens to. */
  public static boolean isPassive(Sentence sentence, int verb) {
    if (sentence.child(verb, "nsubj:pass", "aux:pass", "csubj:pass").isPresent()) {
      return true;
    }
    if (!sentence.token(verb).tag().equals("VBN")) {
      return false;
    }
    return sentence.is(verb, "acl", "amod")
        || sentence.is(verb, "conj")
            && sentence.child(verb, "nsubj", "aux").isEmpty()
            && sentence.token(sentence.head(verb)).isVerb()
            && isPassive(sentence, sentence.head(verb))
        || sentence.is(verb, "advcl") && sentence.child(verb, "nsubj", "aux", "obj").isEmpty();
  }

  /** The tokens that head the phrases of who does it; empty where the text does not tell. */
  public static List<Integer> subjects(Sentence sentence, int verb) {
    return subjects(sentence, verb, 0);
  }

  private static List<Integer> subjects(Sentence sentence, int verb, int depth) {
    if (isPassive(sentence, verb)) {
      return byAgent(sentence, verb);
    }
    return surfaceSubjects(sentence, verb, depth);
  }

  private static List<Integer> byAgent(Sentence sentence, int verb) {
    return sentence.children(verb, "obl", "nmod", "obl:agent").stream()
        .filter(agent -> sentence.preposition(agent).equals("by"))
        .filter(agent -> !sentence.token(agent).isVerb())
        .toList();
  }

  private static List<Integer> surfaceSubjects(Sentence sentence, int verb, int depth) {
    Optional<Integer> subject = sentence.child(verb, "nsubj", "nsubj:pass");
    if (subject.isPresent()) {
      return isRelative(sentence, subject.get())
          ? antecedent(sentence, verb)
          : List.of(subject.get());
    }
    int head = sentence.head(verb);
    if (head == Sentence.ROOT || depth > DEEPEST) {
      return List.of();
    }
    if (sentence.is(verb, "advcl") && isInfinitive(sentence, verb)) {
      return controlled(sentence, head, depth);
    }
    if (isChargeOf(sentence, verb, head)) {
      return objects(sentence, head);
    }
    return switch (sentence.relation(verb)) {
      case "conj", "advcl", "ccomp", "parataxis", "dep" ->
          isNominal(sentence, head) && sentence.child(head, "cop").isEmpty()
              ? List.of()
              : surfaceSubjects(sentence, head, depth + 1);
      case "xcomp" -> controlled(sentence, head, depth);
      case "advmod" -> surfaceSubjects(sentence, head, depth + 1);
      case "acl" -> ofNoun(sentence, verb, head, depth);
      case "acl:relcl" -> antecedent(sentence, verb);
      default -> List.of();
    };
  }

  private static List<Integer> controlled(Sentence sentence, int governor, int depth) {
    Optional<Integer> other = CONTROL.of(sentence, governor);
    if (other.isPresent()) {
      return isRelative(sentence, other.get())
          ? antecedent(sentence, governor)
          : List.of(other.get());
    }
    return surfaceSubjects(sentence, governor, depth + 1);
  }

  /** "a delegation going to Russia": the noun itself; "its plan to annex": whose plan it is. */
  private static List<Integer> ofNoun(Sentence sentence, int verb, int noun, int depth) {
    Token token = sentence.token(verb);
    boolean voice = Voices.isVoice(sentence.token(noun).lemma());
    if (token.tag().equals("VBG") && !voice) {
      return List.of(noun);
    }
    List<Integer> owners = sentence.children(noun, "nmod:poss", "compound", "amod");
    if (!owners.isEmpty()) {
      return owners;
    }
    int governor = sentence.head(noun);
    boolean carried =
        governor != Sentence.ROOT
            && sentence.is(noun, "obj", "obl", "nsubj:pass")
            && sentence.token(governor).isVerb();
    if (carried) {
      return subjects(sentence, governor, depth + 1);
    }
    return voice ? List.of(noun) : List.of();
  }

  /** The tokens that head the phrases of whom or what it is done to. */
  public static List<Integer> objects(Sentence sentence, int verb) {
    List<Integer> found = new ArrayList<>();
    if (isPassive(sentence, verb)) {
      Optional<Integer> subject = sentence.child(verb, "nsubj:pass");
      if (subject.isPresent()) {
        found.addAll(
            isRelative(sentence, subject.get())
                ? antecedent(sentence, verb)
                : List.of(subject.get()));
      } else if (sentence.is(verb, "acl", "amod")) {
        found.add(sentence.head(verb));
      } else {
        found.addAll(surfaceSubjects(sentence, verb, 0));
      }
      found.addAll(sentence.children(verb, "obj"));
      return found;
    }
    for (int object : sentence.children(verb, "iobj", "obj")) {
      found.addAll(isRelative(sentence, object) ? antecedent(sentence, verb) : List.of(object));
    }
    if (found.isEmpty()) {
      found.addAll(smallClauseSubject(sentence, verb));
    }
    if (found.isEmpty()) {
      found.addAll(sharedObject(sentence, verb));
    }
    boolean objectRelative =
        found.isEmpty()
            && sentence.is(verb, "acl:relcl")
            && sentence
                .child(verb, "nsubj")
                .filter(subject -> !isRelative(sentence, subject))
                .isPresent();
    if (objectRelative) {
      found.addAll(antecedent(sentence, verb));
    }
    return found;
  }

  /** "summoned and expelled the ambassador": the object stands behind the last verb only. */
  private static List<Integer> sharedObject(Sentence sentence, int verb) {
    boolean bare = sentence.child(verb, "obl", "ccomp", "xcomp", "advcl").isEmpty();
    for (int other : bare ? sentence.children(verb, "conj") : List.<Integer>of()) {
      boolean adjoins = other - verb <= 3 && sentence.child(other, "nsubj", "aux").isEmpty();
      if (adjoins && sentence.token(other).isVerb()) {
        return sentence.children(other, "obj");
      }
    }
    return List.of();
  }

  /** "found the minister guilty": what the parser takes for the subject of <i>guilty</i>. */
  private static List<Integer> smallClauseSubject(Sentence sentence, int verb) {
    return sentence.children(verb, "xcomp").stream()
        .filter(c -> !sentence.token(c).isVerb())
        .flatMap(c -> sentence.children(c, "nsubj").stream())
        .toList();
  }

  private static List<Integer> antecedent(Sentence sentence, int verb) {
    int at = verb;
    while (sentence.is(at, "conj", "xcomp", "ccomp") && sentence.head(at) != Sentence.ROOT) {
      at = sentence.head(at);
    }
    return sentence.is(at, "acl:relcl", "acl") ? List.of(sentence.head(at)) : List.of();
  }

  private static boolean isRelative(Sentence sentence, int token) {
    String tag = sentence.token(token).tag();
    return (tag.startsWith("W") || tag.equals("IN") || tag.equals("DT"))
        && RELATIVE.contains(sentence.token(token).lower());
  }

  /** "accused the army of looting", "kept the ship from leaving": the object is who does it. */
  private static boolean isChargeOf(Sentence sentence, int verb, int governor) {
    boolean charge =
        sentence.token(verb).tag().equals("VBG")
            && sentence.is(verb, "advcl", "acl", "obl", "xcomp")
            && Set.of("of", "for", "from").contains(sentence.preposition(verb))
            && sentence.token(governor).isVerb();
    return charge && !objects(sentence, governor).isEmpty();
  }

  /** Whether the token is a verb that tells of an act, not one that only helps another word. */
  static boolean isAct(Sentence sentence, int token) {
    return sentence.token(token).isVerb()
        && !sentence.is(token, "aux", "aux:pass", "cop", "amod", "compound", "case");
  }

  /** Whether the verb has its <i>to</i>. */
  static boolean isInfinitive(Sentence sentence, int verb) {
    return sentence.children(verb, "mark").stream()
        .anyMatch(mark -> sentence.token(mark).lower().equals("to"));
  }

  private static boolean isNominal(Sentence sentence, int token) {
    return sentence.token(token).isNoun() || sentence.token(token).isPronoun();
  }

  /** The verb or predicate of the clause that the token stands in, itself where it is one. */
  public static int clause(Sentence sentence, int token) {
    int at = token;
    while (sentence.head(at) != Sentence.ROOT
        && !sentence.token(at).isVerb()
        && sentence.child(at, "cop").isEmpty()) {
      at = sentence.head(at);
    }
    return at;
  }

  /** The verb's base form with its particle: {@code carry_out}. */
  public static String lemma(Sentence sentence, int verb) {
    String lemma = sentence.token(verb).lemma();
    return sentence
        .child(verb, "compound:prt")
        .map(particle -> lemma + "_" + sentence.token(particle).lower())
        .orElse(lemma);
  }
}
