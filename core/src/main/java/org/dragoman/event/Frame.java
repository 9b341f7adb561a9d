package org.dragoman.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dragoman.actor.Cast;
import org.dragoman.actor.Occurrence;
import org.dragoman.codebook.PatternFlag;
import org.dragoman.text.Sentence;

/**
 * Where the participants of a matched pattern stand in its sentence: the tokens that head the
 * phrases of source and target. A noun's are its possessor, its adjective, the <i>by</i>-phrase
 * behind it, or the subject of the light verb that carries it.
 *
 * @param verb the verb whose clause the event stands in: the head itself, the light verb, or none
 * @param sources the tokens that head the source
 * @param targets the tokens that head the target
 * @param near where the target may stand if it is not in its own place, the likeliest first
 */
record Frame(
    Optional<Integer> verb, List<Integer> sources, List<Integer> targets, List<Integer> near) {
  private static final int DEEPEST = 4;
  private static final Set<String> TOWARDS =
      Set.of(
          "with", "to", "for", "against", "on", "from", "between", "in", "at", "of", "into", "over",
          "toward", "towards", "upon");

  private static final Set<String> SIDES =
      Set.of("with", "between", "among", "amongst", "against", "alongside");

  static Frame of(PatternMatch match, LightVerbs lightVerbs, Governors governors, Cast cast) {
    return match.pattern().verbal() ? ofVerb(match) : ofNoun(match, lightVerbs, governors, cast);
  }

  private static Frame ofVerb(PatternMatch match) {
    Sentence sentence = match.sentence();
    int head = match.head();
    List<Integer> sources;
    if (match.pattern().copular()) {
      sources = sentence.children(head, "nsubj");
      if (sources.isEmpty()) {
        sources = Clauses.subjects(sentence, head);
      }
    } else {
      sources = Clauses.subjects(sentence, head);
    }
    if (match.pattern().suffered()) {
      List<Integer> doers = match.sources();
      return new Frame(
          Optional.of(head),
          doers,
          sources.stream().filter(s -> !doers.contains(s)).toList(),
          List.of());
    }
    List<Integer> targets = match.targets();
    if (targets.isEmpty() && match.pattern().has(PatternFlag.BOTH)) {
      targets = with(sentence, head, match.words());
    }
    if (targets.isEmpty()) {
      targets = inComplement(match);
    }
    return new Frame(
        Optional.of(head),
        sources.stream().filter(s -> !match.targets().contains(s)).toList(),
        targets,
        targets.isEmpty() ? near(match, head) : List.of());
  }

  /**
   * Whom the act would reach that a promise, threat or demand speaks of: <i>vowed to work with
   * T</i>.
   */
  private static List<Integer> inComplement(PatternMatch match) {
    Sentence sentence = match.sentence();
    List<Integer> reached = new ArrayList<>();
    List<Integer> verbs = new ArrayList<>(match.complements());
    for (int i = 0; i < verbs.size() && i < DEEPEST; i++) {
      int verb = verbs.get(i);
      reached.addAll(sentence.children(verb, "nsubj", "nsubj:pass"));
      reached.addAll(sentence.children(verb, "obj", "iobj"));
      List<Integer> anchors = new ArrayList<>(sentence.children(verb, "obj"));
      anchors.addFirst(verb);
      for (int anchor : anchors) {
        for (int phrase : sentence.children(anchor, "obl", "nmod")) {
          if (TOWARDS.contains(sentence.preposition(phrase))) {
            reached.add(phrase);
          }
        }
      }
      verbs.addAll(sentence.children(verb, "xcomp", "ccomp"));
    }
    return reached;
  }

  /** The other side of a reciprocal event, wherever <i>with</i> or <i>between</i> puts it. */
  private static List<Integer> with(Sentence sentence, int head, Set<Integer> words) {
    for (int anchor :
        java.util.stream.Stream.concat(java.util.stream.Stream.of(head), words.stream()).toList()) {
      for (int child : sentence.children(anchor, "obl", "nmod")) {
        if (Set.of("with", "between", "among").contains(sentence.preposition(child))) {
          return List.of(child);
        }
      }
    }
    return List.of();
  }

  private static Frame ofNoun(
      PatternMatch match, LightVerbs lightVerbs, Governors governors, Cast cast) {
    Sentence sentence = match.sentence();
    int head = match.head();
    List<Integer> sources = match.sources();
    List<Integer> targets = match.targets();
    Optional<Integer> carrier = carrier(sentence, head);
    if (sources.isEmpty()) {
      sources = ownSource(sentence, head, targets, cast, lightVerbs);
    }
    if (sources.isEmpty() && match.pattern().has(PatternFlag.SPEECH)) {
      sources = speakerOf(sentence, head, targets, cast);
    }
    if (carrier.isPresent()) {
      Optional<LightVerbs.Side> side = side(sentence, carrier.get(), head, lightVerbs, governors);
      List<Integer> subjects = Clauses.subjects(sentence, carrier.get());
      if (side.equals(Optional.of(LightVerbs.Side.SOURCE)) && sources.isEmpty()) {
        sources = subjects.stream().filter(s -> s != head).toList();
      } else if (side.equals(Optional.of(LightVerbs.Side.TARGET)) && targets.isEmpty()) {
        targets = subjects.stream().filter(s -> s != head).toList();
      }
      if (targets.isEmpty()) {
        targets = with(sentence, carrier.get(), Set.of());
      }
    }
    if (targets.isEmpty() && match.pattern().has(PatternFlag.BOTH)) {
      targets = with(sentence, head, match.words());
    }
    if (targets.isEmpty()) {
      targets = inComplement(match);
    }
    List<Integer> named = targets;
    return new Frame(
        carrier,
        sources.stream().filter(s -> !named.contains(s)).toList(),
        targets,
        targets.isEmpty() ? near(match, carrier.orElse(head)) : List.of());
  }

  /**
   * Objects, then phrases towards somebody, then the words of the pattern, which may say whose they
   * are, and last where it is done.
   */
  private static List<Integer> near(PatternMatch match, int carrier) {
    Sentence sentence = match.sentence();
    Set<Integer> anchors = new LinkedHashSet<>(List.of(match.head(), carrier));
    anchors.addAll(match.words());
    List<Integer> near = new ArrayList<>();
    List<Integer> last = new ArrayList<>();
    if (match.pattern().verbal()) {
      Clauses.objects(sentence, match.head()).stream()
          .filter(object -> !match.words().contains(object))
          .forEach(near::add);
    }
    for (int anchor : anchors) {
      for (int phrase : sentence.children(anchor, "obl", "nmod")) {
        String preposition = sentence.preposition(phrase);
        boolean both = match.pattern().has(PatternFlag.BOTH);
        if (both) {
          // What two sides do together they do on, over and in something that is no third side.
          if (SIDES.contains(preposition)) {
            near.add(phrase);
          }
        } else if (preposition.equals("in") || preposition.equals("at")) {
          last.add(phrase);
        } else if (TOWARDS.contains(preposition)) {
          near.add(phrase);
        }
      }
    }
    near.addAll(match.words());
    for (int anchor : anchors) {
      near.addAll(inPurpose(sentence, anchor));
    }
    near.addAll(last);
    return near;
  }

  /** "aid to help the islanders": whom the purpose names. */
  private static List<Integer> inPurpose(Sentence sentence, int anchor) {
    List<Integer> reached = new ArrayList<>();
    for (int verb : sentence.children(anchor, "acl", "advcl", "xcomp")) {
      if (Clauses.isInfinitive(sentence, verb)) {
        reached.addAll(sentence.children(verb, "obj", "iobj"));
        sentence.children(verb, "obl").stream()
            .filter(phrase -> TOWARDS.contains(sentence.preposition(phrase)))
            .forEach(reached::add);
      }
    }
    return reached;
  }

  /** The verb that the noun is object, passive subject or subject of. */
  private static Optional<Integer> carrier(Sentence sentence, int noun) {
    int at = noun;
    while (sentence.is(at, "conj")
        && sentence.head(at) != Sentence.ROOT
        && sentence.token(sentence.head(at)).isNoun()) {
      at = sentence.head(at);
    }
    int head = sentence.head(at);
    boolean carried =
        head != Sentence.ROOT
            && sentence.token(head).isVerb()
            && sentence.is(at, "obj", "nsubj:pass", "nsubj", "obl");
    return carried ? Optional.of(head) : Optional.empty();
  }

  private static Optional<LightVerbs.Side> side(
      Sentence sentence, int verb, int noun, LightVerbs lightVerbs, Governors governors) {
    String lemma = Clauses.lemma(sentence, verb);
    if (sentence.is(noun, "obl")) {
      String preposition = sentence.preposition(noun);
      return lightVerbs
          .side(sentence.token(verb).lemma() + "_" + preposition)
          .or(() -> lightVerbs.side(sentence.token(verb).lemma() + "_part_" + preposition));
    }
    if (sentence.is(noun, "nsubj")) {
      return Optional.empty();
    }
    Optional<LightVerbs.Side> side = lightVerbs.side(lemma);
    if (side.isPresent()) {
      return side;
    }
    // Who plans, begins, refuses or ends it would be the one who does it; who wants it need not be.
    return governors
        .verb(lemma)
        .filter(status -> status != EventStatus.WANTED && status != EventStatus.FEARED)
        .map(status -> LightVerbs.Side.SOURCE);
  }

  /** "the threat of the treasury to sue": of whom it is. */
  private static List<Integer> speakerOf(
      Sentence sentence, int head, List<Integer> targets, Cast cast) {
    return sentence.children(head, "nmod").stream()
        .filter(of -> sentence.preposition(of).equals("of") && !targets.contains(of))
        .filter(of -> cast.headedBy(sentence, of).isPresent())
        .toList();
  }

  private static List<Integer> ownSource(
      Sentence sentence, int head, List<Integer> targets, Cast cast, LightVerbs lightVerbs) {
    for (int child : sentence.children(head, "nmod", "obl", "acl")) {
      if (sentence.preposition(child).equals("by") && !targets.contains(child)) {
        return List.of(child);
      }
    }
    // "the seizure of a tanker by the navy": the parser gives the doer to what it is done to.
    for (int of : sentence.children(head, "nmod")) {
      for (int child : sentence.children(of, "nmod", "acl")) {
        if (sentence.preposition(child).equals("by") && !targets.contains(child)) {
          return List.of(child);
        }
      }
    }
    // "a ban declared by China".
    for (int clause : sentence.children(head, "acl")) {
      boolean carried =
          sentence.token(clause).tag().equals("VBN")
              && lightVerbs.side(Clauses.lemma(sentence, clause)).isPresent();
      List<Integer> agents = carried ? Clauses.subjects(sentence, clause) : List.<Integer>of();
      if (!agents.isEmpty()) {
        return agents;
      }
    }
    List<Integer> possessors = sentence.children(head, "nmod:poss");
    if (!possessors.isEmpty()) {
      return possessors;
    }
    return sentence.children(head, "amod", "compound").stream()
        .filter(child -> !targets.contains(child))
        .filter(child -> cast.headedBy(sentence, child).map(Occurrence::member).isPresent())
        .toList();
  }
}
