package org.dragoman.event;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dragoman.actor.Participant;
import org.dragoman.actor.Participants;
import org.dragoman.data.DataException;
import org.dragoman.data.DataFile;
import org.dragoman.data.DataProblem;
import org.dragoman.text.Sentence;

/**
 * Finds who else has a part in an event: <i>brokered by Qatar</i>, <i>under UN auspices</i>,
 * <i>Egyptian-mediated</i>, <i>on behalf of the union</i>.
 */
final class ThirdParties {
  private final Map<String, OtherParty.Part> words;

  private ThirdParties(Map<String, OtherParty.Part> words) {
    this.words = Map.copyOf(words);
  }

  static ThirdParties load() {
    DataFile file = DataFile.resource(ThirdParties.class, "parties.tsv");
    List<DataProblem> problems = new ArrayList<>();
    Map<String, OtherParty.Part> words = new HashMap<>();
    for (DataFile.Row row : file.table(4, problems)) {
      try {
        words.put(
            row.cell(1) + " " + row.cell(0),
            OtherParty.Part.valueOf(row.cell(2).toUpperCase(Locale.ROOT)));
      } catch (IllegalArgumentException e) {
        problems.add(new DataProblem(file.name(), row.number(), "no such part: " + row.cell(2)));
      }
    }
    DataException.throwIfAny(problems);
    return new ThirdParties(words);
  }

  /** The others whose part is told at one of the event's words. */
  List<OtherParty> of(Sentence sentence, Collection<Integer> anchors, Participants participants) {
    Map<String, OtherParty> found = new LinkedHashMap<>();
    for (int anchor : anchors) {
      for (int child : sentence.children(anchor)) {
        for (int at : phrases(sentence, child)) {
          part(sentence, at).ifPresent(part -> add(sentence, at, part, participants, found));
        }
      }
    }
    return List.copyOf(found.values());
  }

  private static List<Integer> phrases(Sentence sentence, int child) {
    List<Integer> all = new ArrayList<>(List.of(child));
    all.addAll(sentence.children(child, "conj"));
    return all;
  }

  private Optional<OtherParty.Part> part(Sentence sentence, int at) {
    String lemma = sentence.token(at).lemma().toLowerCase(Locale.ROOT);
    boolean verb = sentence.token(at).isVerb() && sentence.is(at, "acl", "amod", "advcl", "conj");
    if (verb || sentence.is(at, "amod", "compound")) {
      return Optional.ofNullable(words.get("verb " + lemma));
    }
    return sentence.is(at, "obl", "nmod") && !sentence.preposition(at).isEmpty()
        ? Optional.ofNullable(words.get("noun " + sentence.preposition(at) + " " + lemma))
        : Optional.empty();
  }

  private static void add(
      Sentence sentence,
      int at,
      OtherParty.Part part,
      Participants participants,
      Map<String, OtherParty> found) {
    boolean noun = sentence.is(at, "obl", "nmod");
    for (int child : sentence.children(at)) {
      boolean agent = sentence.preposition(child).equals("by");
      boolean owner =
          sentence.is(child, "nmod:poss", "amod", "compound", "obl:npmod", "advmod", "nsubj")
              || noun && sentence.is(child, "nmod");
      if (agent || owner) {
        for (Participant participant : participants.in(sentence, child)) {
          found.putIfAbsent(
              participant.member().id(), new OtherParty(participant.member().id(), part));
        }
      }
    }
  }
}
