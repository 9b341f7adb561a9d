package org.dragoman.actor;

import java.util.Set;
import org.dragoman.text.Sentence;

/**
 * Tells where a capital acts ("Moscow said") from where it is a place ("flew to Moscow"), by
 * syntax.
 */
final class Metonymy {
  private static final Set<String> WHERE =
      Set.of(
          "in",
          "near",
          "outside",
          "inside",
          "around",
          "throughout",
          "across",
          "within",
          "via",
          "through",
          "into",
          "outside of",
          "north of",
          "south of",
          "east of",
          "west of");
  private static final Set<String> WHITHER =
      Set.of("to", "from", "towards", "toward", "for", "out of");
  private static final Set<String> MOTION =
      Set.of(
          "visit",
          "travel",
          "go",
          "fly",
          "arrive",
          "return",
          "come",
          "head",
          "move",
          "drive",
          "send",
          "leave",
          "reach",
          "enter",
          "depart",
          "tour",
          "trip",
          "flight",
          "journey",
          "flee",
          "march",
          "bring",
          "take",
          "rush",
          "withdraw",
          "evacuate",
          "deport",
          "retreat",
          "advance",
          "capture",
          "attack",
          "bomb",
          "shell",
          "seize",
          "hit",
          "strike",
          "surround",
          "occupy",
          "road",
          "way",
          "delegation",
          "tourist",
          "train",
          "bus",
          "invite",
          "get",
          "walk");
  private static final Set<String> PLACE_OBJECT =
      Set.of(
          "visit",
          "leave",
          "reach",
          "enter",
          "tour",
          "capture",
          "attack",
          "bomb",
          "shell",
          "seize",
          "hit",
          "strike",
          "surround",
          "occupy",
          "evacuate",
          "flee",
          "rock",
          "besiege",
          "storm",
          "retake",
          "recapture",
          "liberate",
          "paralyse",
          "paralyze",
          "depart",
          "name",
          "quit");

  private Metonymy() {}

  /** Whether the capital that this token heads stands for its government. */
  static boolean acts(Sentence sentence, int token) {
    int at = token;
    while (sentence.is(at, "conj") && sentence.head(at) != Sentence.ROOT) {
      if (!sentence.preposition(at).isEmpty()) {
        break;
      }
      at = sentence.head(at);
    }
    int head = sentence.head(at);
    if (head == Sentence.ROOT) {
      return false;
    }
    String governor = sentence.token(head).lemma();
    String preposition = sentence.preposition(at);
    return switch (sentence.relation(at)) {
      case "nsubj", "iobj" -> true;
      case "nsubj:pass", "obj" -> !PLACE_OBJECT.contains(governor);
      case "nmod:poss" -> true;
      case "obl", "nmod" -> {
        if (WHERE.contains(preposition) || preposition.isEmpty()) {
          yield false;
        }
        yield !WHITHER.contains(preposition) || !MOTION.contains(governor);
      }
      case "xcomp", "ccomp", "advcl" -> false;
      default -> false;
    };
  }
}
