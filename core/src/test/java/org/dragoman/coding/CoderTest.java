package org.dragoman.coding;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dragoman.actor.Actor;
import org.dragoman.actor.MentionForm;
import org.dragoman.article.Article;
import org.dragoman.article.Reading;
import org.dragoman.codebook.EventType;
import org.dragoman.event.Event;
import org.dragoman.event.EventStatus;
import org.dragoman.reading.InputFiles;
import org.dragoman.reading.ReadingOptions;
import org.dragoman.relation.RelationType;
import org.dragoman.text.ConllU;
import org.dragoman.text.ParsedArticle;
import org.dragoman.text.StoredParses;
import org.junit.jupiter.api.Test;

/** Codes the sample article from its stored parse: all of the path but the models. */
class CoderTest {
  private static final CodedArticle RECORD = code();

  private static CodedArticle code() {
    Path sample = Path.of("..", "samples", "suez.txt");
    Article article;
    try (Stream<Reading> readings =
        new InputFiles(List.of(sample.toString()), System.in, ReadingOptions.none()).readings()) {
      article = ((Reading.Read) readings.findFirst().orElseThrow()).article();
    }
    String parse = StoredParses.text("suez.conllu");
    Coder coder =
        Coder.load(
            (a, gate) -> new ParsedArticle(a, ConllU.sentences(parse), ConllU.times(parse)),
            text -> Optional.empty());
    return ((Outcome.Coded) coder.code(article)).record();
  }

  private static Event event(String trigger) {
    return RECORD.events().stream()
        .filter(e -> e.trigger().of(RECORD.article().text()).startsWith(trigger))
        .findFirst()
        .orElseThrow();
  }

  private static Optional<Actor> actor(String id) {
    return RECORD.actors().stream().filter(actor -> actor.id().equals(id)).findFirst();
  }

  @Test
  void writesARecordThatFitsTheSchema() throws IOException {
    String schema = Files.readString(Path.of("..", "docs", "record.schema.json"));
    String record = RecordWriter.write(RECORD, CoderVersion.current(Optional.of("pairs")));
    assertThat(
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema)
                .validate(record, InputFormat.JSON))
        .isEmpty();
  }

  @Test
  void codesWhoDidWhatToWhomAndWhen() {
    Event condemned = event("condemned");
    assertThat(condemned.type()).isEqualTo(EventType.ACCUSE);
    assertThat(condemned.source()).containsExactly("gbr", "fra");
    Event froze = event("froze");
    assertThat(froze.target()).containsExactly("egy");
    assertThat(froze.setting().date()).map(d -> d.range().from().toString()).contains("1956-07-28");
    assertThat(froze.status()).isEqualTo(EventStatus.OCCURRED);
  }

  @Test
  void putsTheActSpokenOfWithinTheSpeechAct() {
    Event negotiate = event("negotiate");
    assertThat(negotiate.status()).isEqualTo(EventStatus.WANTED);
    assertThat(negotiate.within()).contains(event("urged").id());
  }

  @Test
  void tellsWhereACapitalActs() {
    assertThat(actor("usa").orElseThrow().mentions())
        .anyMatch(m -> m.form() == MentionForm.METONYM);
    assertThat(RECORD.places().stream().filter(p -> p.name().equals("Washington")))
        .allMatch(p -> p.use() == org.dragoman.place.PlaceUse.METONYM);
  }

  @Test
  void findsWhatHoldsBetweenActors() {
    assertThat(RECORD.relations())
        .anyMatch(
            r ->
                r.type() == RelationType.TIES
                    && r.subject().equals("ind")
                    && r.object().equals("egy"));
  }

  @Test
  void codesNothingFromLinksToOtherArticles() {
    int promo = RECORD.article().text().indexOf("READ:");
    int end = RECORD.article().text().indexOf('\n', promo);
    assertThat(RECORD.events())
        .noneMatch(e -> e.trigger().start() >= promo && e.trigger().start() < end);
  }

  @Test
  void everyEventRestsOnItsWords() {
    assertThat(RECORD.events())
        .allMatch(e -> e.evidence().contains(e.trigger()))
        .allMatch(e -> e.evidence().length() <= 300);
    assertThat(RECORD.events().stream().map(e -> e.trigger().start())).isSorted();
  }
}
