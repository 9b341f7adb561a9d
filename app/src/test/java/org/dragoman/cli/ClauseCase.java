package org.dragoman.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dragoman.actor.Actor;
import org.dragoman.article.Span;
import org.dragoman.codebook.EventType;
import org.dragoman.coding.CodedArticle;
import org.dragoman.event.Event;
import org.dragoman.event.EventStatus;
import org.dragoman.event.OtherParty;

/**
 * A sentence and what must be coded of it.
 *
 * @param construction the construction that it shows
 * @param line where it stands
 * @param text the sentence
 * @param expected its events
 * @param forbidden types that nothing in it may be said to have happened as
 */
record ClauseCase(
    String construction,
    String line,
    String text,
    List<Expected> expected,
    List<EventType> forbidden) {
  private static final Pattern EVENT =
      Pattern.compile("= (\\w+) ([\\w/]+): (.*?) -> (.*?)((?: \\| .*)?)");

  /** An event by the words of its parties; {@code -} is nobody, {@code *} anybody. */
  record Expected(
      String line,
      EventType type,
      Set<EventStatus> status,
      List<String> source,
      List<String> target,
      List<String> more) {}

  static List<ClauseCase> read(Path file) throws IOException {
    List<ClauseCase> cases = new ArrayList<>();
    String construction = "";
    int number = 0;
    for (String line : Files.readAllLines(file)) {
      number++;
      String words = line.strip();
      String place = file.getFileName() + ":" + number;
      if (words.isEmpty() || words.startsWith("#")) {
        continue;
      }
      if (words.startsWith("==")) {
        construction = words.substring(2).strip();
      } else if (words.startsWith("= ")) {
        cases.getLast().expected().add(expected(words, place));
      } else if (words.startsWith("! ")) {
        cases.getLast().forbidden().add(type(words.substring(2).strip(), place));
      } else {
        cases.add(new ClauseCase(construction, place, words, new ArrayList<>(), new ArrayList<>()));
      }
    }
    return cases;
  }

  private static EventType type(String name, String place) {
    return EventType.named(name)
        .orElseThrow(() -> new IllegalArgumentException(place + ": no type " + name));
  }

  private static Expected expected(String words, String place) {
    Matcher event = EVENT.matcher(words);
    if (!event.matches()) {
      throw new IllegalArgumentException(place + ": = TYPE status: source -> target | more");
    }
    return new Expected(
        place,
        type(event.group(1), place),
        Arrays.stream(event.group(2).split("/"))
            .map(status -> EventStatus.valueOf(status.toUpperCase(java.util.Locale.ROOT)))
            .collect(Collectors.toSet()),
        List.of(event.group(3).split(" & ")),
        List.of(event.group(4).split(" & ")),
        Arrays.stream(event.group(5).split("\\||, "))
            .map(String::strip)
            .filter(more -> !more.isEmpty())
            .toList());
  }

  /** What is wrong with how an event was coded; empty where it is right. */
  Optional<String> wrong(Expected expected, CodedArticle record) {
    List<Event> ofType = record.events().stream().filter(e -> e.type() == expected.type()).toList();
    if (ofType.isEmpty()) {
      return Optional.of("no event");
    }
    Optional<String> last = Optional.empty();
    for (Event event : ofType) {
      last = wrong(expected, event, record);
      if (last.isEmpty()) {
        return last;
      }
    }
    return last;
  }

  private Optional<String> wrong(Expected expected, Event event, CodedArticle record) {
    if (!expected.status().contains(event.status())) {
      return Optional.of("status " + event.status());
    }
    if (!fits(expected.source(), event.source(), record)) {
      return Optional.of("source " + event.source());
    }
    if (!fits(expected.target(), event.target(), record)) {
      return Optional.of("target " + event.target());
    }
    for (String more : expected.more()) {
      String rest = more.substring(more.indexOf(' ') + 1);
      boolean right =
          switch (more.substring(0, more.indexOf(' '))) {
            case "within" ->
                event.within().stream()
                    .flatMap(id -> record.events().stream().filter(e -> e.id().equals(id)))
                    .anyMatch(outer -> outer.type() == type(rest, line));
            case "said-by" -> fits(List.of(rest), event.attribution(), record);
            case "place" -> event.setting().place().equals(Optional.of(rest));
            case "mode" -> event.code().mode().equals(rest);
            case "mediator" -> hasPart(event, OtherParty.Part.MEDIATOR, rest, record);
            case "host" -> hasPart(event, OtherParty.Part.HOST, rest, record);
            case "witness" -> hasPart(event, OtherParty.Part.WITNESS, rest, record);
            case "beneficiary" -> hasPart(event, OtherParty.Part.BENEFICIARY, rest, record);
            case "context" -> event.code().context().contains(rest);
            default -> throw new IllegalArgumentException(line + ": " + more);
          };
      if (!right) {
        return Optional.of("not " + more);
      }
    }
    return Optional.empty();
  }

  private boolean hasPart(Event event, OtherParty.Part part, String words, CodedArticle record) {
    List<String> actors =
        event.others().stream().filter(o -> o.part() == part).map(OtherParty::actor).toList();
    return fits(List.of(words), actors, record);
  }

  private boolean fits(List<String> words, List<String> actors, CodedArticle record) {
    if (words.equals(List.of("*"))) {
      return true;
    }
    if (words.equals(List.of("-"))) {
      return actors.isEmpty();
    }
    Set<String> meant =
        words.stream().flatMap(w -> actors(w, record).stream()).collect(Collectors.toSet());
    return words.stream().allMatch(w -> actors(w, record).stream().anyMatch(actors::contains))
        && actors.stream().allMatch(meant::contains);
  }

  private Set<String> actors(String words, CodedArticle record) {
    int start = text.indexOf(words);
    if (start < 0) {
      throw new IllegalArgumentException(line + ": not in the sentence: " + words);
    }
    Span span = new Span(start, start + words.length());
    return record.actors().stream()
        .filter(actor -> actor.mentions().stream().anyMatch(m -> m.span().overlaps(span)))
        .map(Actor::id)
        .collect(Collectors.toSet());
  }
}
