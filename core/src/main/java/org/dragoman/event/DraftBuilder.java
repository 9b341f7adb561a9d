package org.dragoman.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dragoman.actor.Participant;
import org.dragoman.actor.Participants;
import org.dragoman.article.Span;
import org.dragoman.codebook.EventType;
import org.dragoman.codebook.LexiconEntry;
import org.dragoman.codebook.Pattern;
import org.dragoman.codebook.PatternFlag;
import org.dragoman.codebook.QuadClass;
import org.dragoman.text.Sentence;

/** Makes an event of a matched pattern and its frame, or finds that there is none. */
final class DraftBuilder {
  private static final int LONGEST_EVIDENCE = 290;
  private static final int LONGEST_TRIGGER = 40;
  private static final int MOST_PHRASES = 12;

  private final LexiconEntry entry;
  private final PatternMatch match;
  private final Pattern pattern;
  private final Sentence sentence;
  private final Frame frame;
  private final EventStatus status;
  private final Participants participants;
  private final Circumstances circumstances;
  private final Grounds grounds;
  private final Codes codes;

  DraftBuilder(
      Trigger trigger,
      Frame frame,
      EventStatus status,
      Participants participants,
      Circumstances circumstances,
      Grounds grounds,
      Codes codes) {
    this.entry = trigger.entry();
    this.match = trigger.match();
    this.pattern = match.pattern();
    this.sentence = match.sentence();
    this.frame = frame;
    this.status = status;
    this.participants = participants;
    this.circumstances = circumstances;
    this.grounds = grounds;
    this.codes = codes;
  }

  Optional<EventFinder.Draft> build() {
    List<Participant> sources =
        pattern.has(PatternFlag.BOTH) ? sides(frame.sources()) : all(frame.sources());
    List<Participant> targets =
        match.targets().isEmpty() && !match.complements().isEmpty()
            ? first(frame.targets(), sources, true)
            : all(frame.targets());
    boolean mutual = isMutual(sources);
    if (mutual) {
      targets = sources;
    }
    if (targets.isEmpty()) {
      targets = first(frame.near(), sources, false);
    }
    if (targets.isEmpty() && reachesInto()) {
      targets = first(deeper(), sources, false);
    }
    if (targets.isEmpty()) {
      List<Integer> phrases = new ArrayList<>(frame.targets());
      phrases.addAll(frame.near());
      targets = grounds.of(entry.type(), entry.mode(), phrases, sources);
    }
    if (!isEvent(sources, targets)) {
      return Optional.empty();
    }
    Set<String> source = ids(sources);
    Set<String> target = ids(targets);
    if (mutual) {
      target = source;
    } else if (pattern.has(PatternFlag.BOTH)) {
      if (source.isEmpty() || target.isEmpty()) {
        Set<String> both = source.isEmpty() ? target : source;
        source = both;
        target = both.size() > 1 ? both : Set.of();
      } else {
        Set<String> both = new LinkedHashSet<>(source);
        both.addAll(target);
        source = both;
        target = both;
      }
    } else {
      Set<String> actors = source;
      target.removeIf(id -> actors.contains(id) && actors.size() == 1);
    }
    Span trigger = trigger();
    Span evidence = evidence(trigger);
    Event event =
        new Event(
            "",
            codes.of(
                new EventCode(
                    entry.type(),
                    entry.mode(),
                    codes.contexts(sentence, evidence),
                    entry.cameo(),
                    codes.goldstein(entry.cameo())),
                sentence),
            List.copyOf(source),
            List.copyOf(target),
            others(source, target),
            new EventSetting(
                circumstances.date(match.head()),
                circumstances.place(match.head(), Set.copyOf(frame.targets())),
                topic()),
            statusOf(),
            List.of(),
            Optional.empty(),
            confidence(sources, targets),
            pattern.origin(),
            trigger,
            evidence);
    return Optional.of(
        new EventFinder.Draft(event, match, frame.verb().orElse(match.head()), false));
  }

  private List<OtherParty> others(Set<String> source, Set<String> target) {
    Set<Integer> anchors = new LinkedHashSet<>(List.of(match.head()));
    anchors.addAll(match.words());
    frame.verb().ifPresent(anchors::add);
    return codes.thirdParties().of(sentence, anchors, participants).stream()
        .filter(other -> !source.contains(other.actor()) && !target.contains(other.actor()))
        .toList();
  }

  private EventStatus statusOf() {
    if (!status.isReal()) {
      return status;
    }
    if (pattern.has(PatternFlag.PLANNED)) {
      return EventStatus.PLANNED;
    }
    if (pattern.has(PatternFlag.POSSIBLE)) {
      return EventStatus.POSSIBLE;
    }
    return pattern.has(PatternFlag.ONGOING) ? EventStatus.ONGOING : status;
  }

  private List<Participant> all(List<Integer> tokens) {
    List<Participant> all = new ArrayList<>();
    for (int token : tokens) {
      all.addAll(participants.in(sentence, token));
    }
    return all;
  }

  /**
   * Whether whoever is named deep in its object is reached by it: an inquiry into the killing of T
   * looks at T; but who condemns an attack on T has nothing against T.
   */
  private boolean reachesInto() {
    boolean blame = entry.type() == EventType.ACCUSE && !entry.mode().equals("investigate");
    return !pattern.has(PatternFlag.BOTH) && !blame;
  }

  /** What stands within the phrases near the event, from the top down. */
  private List<Integer> deeper() {
    List<Integer> all = new ArrayList<>(frame.near());
    all.addAll(match.words());
    for (int i = 0; i < all.size() && i < MOST_PHRASES; i++) {
      int phrase = all.get(i);
      all.addAll(sentence.children(phrase, "nmod", "appos"));
      for (int clause : sentence.children(phrase, "acl", "ccomp")) {
        all.addAll(sentence.children(clause, "nsubj", "nsubj:pass", "obj", "obl"));
      }
    }
    return all;
  }

  /** "expelled each other's consuls". */
  private boolean isMutual(List<Participant> sources) {
    List<Integer> places = new ArrayList<>(frame.targets());
    places.addAll(frame.near());
    return sources.size() > 1 && places.stream().anyMatch(this::isEachOther);
  }

  private boolean isEachOther(int token) {
    boolean other =
        sentence.token(token).lower().matches("other|another")
            && sentence.children(token, "det", "nummod", "amod", "compound").stream()
                .anyMatch(d -> sentence.token(d).lower().matches("each|one"));
    return other || sentence.children(token, "nmod:poss").stream().anyMatch(this::isEachOther);
  }

  /** "the foreign ministers of Kenya and Ghana met": each of the owners is a side. */
  private List<Participant> sides(List<Integer> tokens) {
    List<Participant> all = all(tokens);
    if (tokens.size() != 1 || all.size() != 1) {
      return all;
    }
    int token = tokens.getFirst();
    for (int of : sentence.children(token, "nmod", "amod")) {
      boolean owner = sentence.is(of, "amod") || sentence.preposition(of).equals("of");
      List<Participant> owners = new ArrayList<>(owner ? participants.in(sentence, of) : List.of());
      if (owner && owners.size() == 1) {
        sentence.children(of, "conj").forEach(c -> owners.addAll(participants.in(sentence, c)));
      }
      if (owners.size() > 1 && sentence.token(token).tag().equals("NNS")) {
        return owners;
      }
    }
    return all;
  }

  /** The actors of the first phrase that holds others than the sources. */
  private List<Participant> first(List<Integer> tokens, List<Participant> sources, boolean direct) {
    Set<String> taken = ids(sources);
    for (int token : tokens) {
      List<Participant> others =
          participants.in(sentence, token).stream()
              .filter(p -> (p.direct() || !direct) && !taken.contains(p.member().id()))
              .toList();
      if (!others.isEmpty()) {
        return others;
      }
    }
    return List.of();
  }

  private static Set<String> ids(List<Participant> participants) {
    Set<String> ids = new LinkedHashSet<>();
    participants.forEach(p -> ids.add(p.member().id()));
    return ids;
  }

  private boolean isEvent(List<Participant> sources, List<Participant> targets) {
    if (sources.isEmpty() && targets.isEmpty()) {
      return standsAlone();
    }
    boolean directSource = sources.stream().anyMatch(Participant::direct);
    if (pattern.has(PatternFlag.WEAK)) {
      boolean twoSides =
          pattern.has(PatternFlag.BOTH)
              ? ids(sources).size() + ids(targets).size() > 1
              : !sources.isEmpty() && !targets.isEmpty();
      if (!twoSides || !(directSource || !pattern.verbal())) {
        return false;
      }
    }
    // A plan that threatens somebody is no threat, and a plan accuses nobody: only people speak.
    QuadClass quad = entry.type().quad();
    boolean verbal = quad == QuadClass.VERBAL_CONFLICT || quad == QuadClass.VERBAL_COOPERATION;
    if (verbal && pattern.verbal() && !frame.sources().isEmpty() && !directSource) {
      return frame.sources().stream().anyMatch(s -> Voices.isVoice(sentence.token(s).lemma()));
    }
    return true;
  }

  /** Whether it is an event without anybody named: "a war broke out", "shots were fired". */
  private boolean standsAlone() {
    if (pattern.has(PatternFlag.WEAK)) {
      return false;
    }
    return pattern.verbal()
        ? !match.words().isEmpty()
            && Clauses.isPassive(sentence, match.head())
            && sentence.child(match.head(), "nsubj:pass").isPresent()
        : codes.happenings().isSaidOf(sentence, match.head());
  }

  private Optional<Span> topic() {
    Set<Integer> anchors = new HashSet<>(match.words());
    anchors.add(match.head());
    for (int anchor : anchors) {
      for (int child : sentence.children(anchor, "obl", "nmod")) {
        if (Set.of("about", "on", "over", "regarding", "concerning")
                .contains(sentence.preposition(child))
            && !match.targets().contains(child)
            && participants.direct(sentence, child).isEmpty()) {
          return Optional.of(sentence.subtreeSpan(child));
        }
      }
    }
    return Optional.empty();
  }

  private double confidence(List<Participant> sources, List<Participant> targets) {
    double confidence = 0.5;
    confidence += sources.stream().anyMatch(Participant::direct) ? 0.15 : -0.05;
    confidence += targets.stream().anyMatch(Participant::direct) ? 0.15 : 0;
    confidence += Math.min(2, match.words().size()) * 0.05;
    confidence += pattern.verbal() ? 0.05 : 0;
    confidence -= pattern.has(PatternFlag.WEAK) ? 0.1 : 0;
    return Math.round(confidence * 100) / 100.0;
  }

  private Span trigger() {
    Span span = sentence.token(match.head()).span();
    for (int word : match.words()) {
      Span with = span.envelope(sentence.token(word).span());
      span = with.length() <= LONGEST_TRIGGER ? with : span;
    }
    return span;
  }

  /** The trigger and the phrases of its participants, and its complement where that is not long. */
  private Span evidence(Span trigger) {
    Span span = trigger;
    List<Integer> parts = new ArrayList<>(frame.sources());
    parts.addAll(frame.targets());
    parts.addAll(match.complements());
    frame.verb().ifPresent(parts::add);
    for (int part : parts) {
      boolean clause = frame.verb().equals(Optional.of(part));
      Span words = clause ? sentence.token(part).span() : sentence.subtreeSpan(part);
      Span with = span.envelope(words);
      if (with.length() > LONGEST_EVIDENCE) {
        with = span.envelope(sentence.token(part).span());
      }
      span = with.length() <= LONGEST_EVIDENCE ? with : span;
    }
    return span;
  }
}
