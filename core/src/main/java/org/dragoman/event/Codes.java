package org.dragoman.event;

import java.util.List;
import org.dragoman.article.Span;
import org.dragoman.codebook.CameoCode;
import org.dragoman.codebook.Codebook;
import org.dragoman.codebook.EventType;
import org.dragoman.text.Sentence;

/**
 * What else than its type is written of an event: contexts, score, third parties, and whether it
 * stands without any.
 */
record Codes(
    Codebook codebook,
    Contexts contexts,
    ThirdParties thirdParties,
    Happenings happenings,
    Shifts shifts) {
  static Codes of(Codebook codebook) {
    return new Codes(
        codebook,
        new Contexts(codebook),
        ThirdParties.load(),
        Happenings.load(),
        Shifts.load(codebook));
  }

  List<String> contexts(Sentence sentence, Span clause) {
    return contexts.of(sentence, clause);
  }

  /** The code of an event by the words that report it, in the light of its sentence. */
  EventCode of(EventCode code, Sentence sentence) {
    return shifts.mayShift(code)
        ? shifts.of(code, contexts(sentence, sentence.span()), codebook)
        : code;
  }

  /** The mode that PLOVER gives a code. */
  String mode(String cameo) {
    return codebook.cameo().of(cameo).map(CameoCode::mode).orElse("");
  }

  /** The CAMEO code of a type and mode where nothing more exact is known. */
  String cameo(EventType type, String mode) {
    return codebook.modes().stream()
        .filter(each -> each.type() == type && each.name().equals(mode))
        .map(Codebook.Mode::cameo)
        .findFirst()
        .orElseGet(type::cameoRoot);
  }

  /** Whether the code says no more than its category: <i>ask, other</i>. */
  boolean isGeneral(String cameo) {
    return cameo.length() <= 2 || cameo.length() == 3 && cameo.endsWith("0");
  }

  /** The code of a type and mode in the category of a general one, where it has one. */
  String cameoWithin(String general, EventType type, String mode) {
    return codebook.cameo().of(type, mode).stream()
        .map(CameoCode::code)
        .filter(code -> code.length() == 3 && code.startsWith(general.substring(0, 2)))
        .findFirst()
        .orElseGet(() -> cameo(type, mode));
  }

  double goldstein(String cameo) {
    return codebook.cameo().goldstein(cameo);
  }
}
