package org.dragoman.event;

import java.util.List;
import java.util.Set;
import org.dragoman.codebook.EventType;
import org.dragoman.event.EventFinder.Draft;
import org.dragoman.text.Sentence;

/**
 * Writes down the refusal in "will not lift the ban" and "failed to reach an agreement": who says
 * that he will not do what would please the other rejects it now, and the act stays denied within.
 */
final class Refusals {
  private static final String CODE = "120";
  private static final Set<String> WILL = Set.of("will", "would", "wo", "'ll", "shall", "’ll");

  private Refusals() {}

  /** Adds a draft, and before it the refusal that it stands within, where there is one. */
  static void add(Draft draft, Codes codes, List<Draft> drafts) {
    Event act = draft.event();
    boolean friendly =
        switch (act.type().quad()) {
          case VERBAL_COOPERATION, MATERIAL_COOPERATION -> true;
          case VERBAL_CONFLICT, MATERIAL_CONFLICT -> false;
        };
    if (!friendly
        || act.status() != EventStatus.DENIED
        || act.source().isEmpty()
        || !isRefused(draft.match())) {
      drafts.add(draft);
      return;
    }
    drafts.add(
        new Draft(
            act.as(
                new EventCode(
                    EventType.REJECT, "", act.code().context(), CODE, codes.goldstein(CODE)),
                EventStatus.OCCURRED),
            draft.match()));
    drafts.add(new Draft(act, draft.match(), true));
  }

  private static boolean isRefused(PatternMatch match) {
    Sentence sentence = match.sentence();
    int head = match.head();
    boolean willNot =
        sentence.children(head, "aux").stream()
            .anyMatch(aux -> WILL.contains(sentence.token(aux).lower()));
    int governor = sentence.head(head);
    boolean failed =
        governor != Sentence.ROOT
            && sentence.is(head, "xcomp")
            && sentence.token(governor).lemma().equals("fail");
    return match.pattern().verbal() && (willNot || failed);
  }
}
