package org.dragoman.train;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dragoman.codebook.EventType;
import org.dragoman.codebook.MarkedSentence;
import org.dragoman.event.EventStatus;

/**
 * A sentence with what passes in it between a marked source and target.
 *
 * @param type the event's type; empty where nothing passes between the two
 * @param mode PLOVER's mode, empty where none fits
 * @param status whether it happened
 * @param contexts what it is about
 * @param marked the sentence, its source within {@code <s>…</s>} and its target within {@code
 *     <t>…</t>}
 * @param file the file it stands in
 * @param line its line there, from 1
 */
public record TrainingSentence(
    Optional<EventType> type,
    String mode,
    EventStatus status,
    List<String> contexts,
    String marked,
    String file,
    int line) {
  public TrainingSentence {
    contexts = List.copyOf(contexts);
  }

  /** The type's name, or NONE. */
  public String label() {
    return type.map(EventType::name).orElse("NONE");
  }

  /** The sentence without its marks. */
  public String text() {
    return MarkedSentence.parse(marked).text();
  }

  /** Its words in lower case, those of the two parties left out. */
  public List<String> wordsBetween() {
    String between = marked.replaceAll("<([st])>.*?</\\1>", " ");
    return words(between);
  }

  /** The words of the two parties, in lower case. */
  public List<String> wordsOfParties() {
    StringBuilder parties = new StringBuilder();
    MarkedSentence sentence = MarkedSentence.parse(marked);
    sentence.sources().forEach(s -> parties.append(s.of(sentence.text())).append(' '));
    sentence.targets().forEach(s -> parties.append(s.of(sentence.text())).append(' '));
    return words(parties.toString());
  }

  static List<String> words(String text) {
    return List.of(
        text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip().split(" "));
  }
}
