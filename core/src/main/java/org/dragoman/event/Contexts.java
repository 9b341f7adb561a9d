package org.dragoman.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.dragoman.article.Span;
import org.dragoman.codebook.Codebook;
import org.dragoman.text.Sentence;

/** Tells what an event is about by the words of its clause: PLOVER's contexts. */
final class Contexts {
  private static final int MOST = 3;
  private static final int LONGEST_CUE = 3;

  private final Map<String, List<String>> byCue = new HashMap<>();

  Contexts(Codebook codebook) {
    for (Codebook.Context context : codebook.contexts()) {
      for (String cue : context.cues()) {
        byCue.computeIfAbsent(cue, k -> new ArrayList<>()).add(context.name());
      }
    }
  }

  /**
   * The contexts whose cues stand within the span, those with most of them first: at most three.
   */
  List<String> of(Sentence sentence, Span clause) {
    int[] tokens =
        IntStream.range(0, sentence.size())
            .filter(i -> clause.contains(sentence.token(i).span()))
            .toArray();
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (int at = 0; at < tokens.length; at++) {
      StringBuilder cue = new StringBuilder();
      for (int length = 0; length < LONGEST_CUE && at + length < tokens.length; length++) {
        String lemma = sentence.token(tokens[at + length]).lemma().toLowerCase(Locale.ROOT);
        cue.append(length == 0 ? "" : " ").append(lemma);
        byCue
            .getOrDefault(cue.toString(), List.of())
            .forEach(context -> counts.merge(context, 1, Integer::sum));
      }
    }
    return counts.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .limit(MOST)
        .map(Map.Entry::getKey)
        .toList();
  }
}
