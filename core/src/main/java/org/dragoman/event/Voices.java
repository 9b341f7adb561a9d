package org.dragoman.event;

import java.util.Set;

/** The nouns for what speaks for its owner: a statement, a ministry, an office. */
final class Voices {
  private static final Set<String> VOICES =
      Set.of(
          "statement",
          "letter",
          "report",
          "resolution",
          "office",
          "spokesman",
          "spokeswoman",
          "ministry",
          "communique",
          "declaration",
          "decision",
          "vote",
          "editorial",
          "tweet",
          "message",
          "speech",
          "remark",
          "comment",
          "ruling",
          "order",
          "note",
          "bill",
          "law",
          "newspaper",
          "agency",
          "side",
          "move",
          "lawyer",
          "summit",
          "meeting",
          "talk",
          "negotiation",
          "conference",
          "session",
          "campaign",
          "policy",
          "plan");

  private Voices() {}

  static boolean isVoice(String lemma) {
    return VOICES.contains(lemma);
  }
}
