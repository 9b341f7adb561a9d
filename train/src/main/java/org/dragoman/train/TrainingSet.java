package org.dragoman.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.dragoman.codebook.Codebook;
import org.dragoman.codebook.EventType;
import org.dragoman.codebook.LexiconExample;
import org.dragoman.codebook.MarkedSentence;
import org.dragoman.codebook.PatternFlag;
import org.dragoman.encoder.ModelLabels;
import org.dragoman.event.EventStatus;

/**
 * What a model learns from, and what is kept back to see how well.
 *
 * @param labels what may be answered
 * @param learnt what it learns from
 * @param heldBack what it does not see: every tenth block of twenty lines, since neighbouring lines
 *     are alike on purpose
 */
record TrainingSet(ModelLabels labels, List<Example> learnt, List<Example> heldBack) {
  private static final int BLOCK = 20;
  private static final int BLOCKS = 10;
  private static final OptionalInt UNKNOWN = OptionalInt.empty();

  TrainingSet {
    learnt = List.copyOf(learnt);
    heldBack = List.copyOf(heldBack);
  }

  /** Divides the sentences and adds the lexicon's examples to those that are learnt. */
  static TrainingSet of(List<TrainingSentence> sentences, List<LexiconExample> lexicon) {
    ModelLabels labels = labels(Codebook.load());
    List<Example> learnt = new ArrayList<>();
    List<Example> heldBack = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      boolean kept = i / BLOCK % BLOCKS == BLOCKS - 1;
      (kept ? heldBack : learnt).add(example(sentences.get(i), labels));
    }
    for (LexiconExample each : lexicon) {
      MarkedSentence marked = MarkedSentence.parse(each.marked());
      boolean pair = !marked.sources().isEmpty() && !marked.targets().isEmpty();
      if (pair && !each.entry().pattern().has(PatternFlag.NONE)) {
        learnt.add(example(each, marked, labels));
      }
    }
    return new TrainingSet(labels, learnt, heldBack);
  }

  /** All labels of the codebook, at a temperature of 1. */
  private static ModelLabels labels(Codebook codebook) {
    List<String> types = new ArrayList<>();
    List<String> modes = new ArrayList<>();
    for (EventType type : EventType.values()) {
      types.add(type.name());
      modes.add(type.name() + " -");
      codebook.modes().stream()
          .filter(mode -> mode.type() == type)
          .forEach(mode -> modes.add(type.name() + " " + mode.name()));
    }
    types.add(ModelLabels.NONE);
    return new ModelLabels(
        types,
        modes,
        Stream.of(EventStatus.values()).map(s -> s.name().toLowerCase(Locale.ROOT)).toList(),
        codebook.contexts().stream().map(Codebook.Context::name).toList(),
        1);
  }

  private static Example example(TrainingSentence sentence, ModelLabels labels) {
    boolean event = sentence.type().isPresent();
    String status = sentence.status().name().toLowerCase(Locale.ROOT);
    return new Example(
        MarkedSentence.parse(sentence.marked()),
        labels.types().indexOf(sentence.label()),
        event ? mode(sentence.label(), sentence.mode(), labels) : UNKNOWN,
        event ? OptionalInt.of(labels.statuses().indexOf(status)) : UNKNOWN,
        sentence.contexts().stream().map(labels.contexts()::indexOf).toList(),
        true);
  }

  /** Flags set the status of what a pattern means, so only plain patterns' examples tell it. */
  private static Example example(LexiconExample each, MarkedSentence marked, ModelLabels labels) {
    String type = each.entry().type().name();
    Set<PatternFlag> flags = each.entry().pattern().flags();
    return new Example(
        marked,
        labels.types().indexOf(type),
        mode(type, each.entry().mode(), labels),
        flags.isEmpty() ? OptionalInt.of(labels.statuses().indexOf("occurred")) : UNKNOWN,
        List.of(),
        false);
  }

  private static OptionalInt mode(String type, String mode, ModelLabels labels) {
    int place = labels.modes().indexOf(type + " " + (mode.isEmpty() ? "-" : mode));
    return place < 0 ? UNKNOWN : OptionalInt.of(place);
  }

  /** The places of a type's modes among all. */
  static float[] modesOf(int type, ModelLabels labels, float elsewhere) {
    float[] all = new float[labels.modes().size()];
    Arrays.fill(all, elsewhere);
    for (int i = 0; i < all.length; i++) {
      if (labels.modes().get(i).startsWith(labels.types().get(type) + " ")) {
        all[i] = 0;
      }
    }
    return all;
  }
}
