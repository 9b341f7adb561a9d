package org.dragoman.coding;

import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dragoman.actor.Actor;
import org.dragoman.actor.Mention;
import org.dragoman.actor.Role;
import org.dragoman.article.Article;
import org.dragoman.article.CodePoints;
import org.dragoman.article.Section;
import org.dragoman.article.Span;
import org.dragoman.event.Event;
import org.dragoman.event.EventDate;
import org.dragoman.event.OtherParty;
import org.dragoman.place.GazetteerPlace;
import org.dragoman.place.PlaceMention;
import org.dragoman.relation.Reason;
import org.dragoman.relation.Relation;
import org.dragoman.statement.Statement;
import org.dragoman.time.DateMention;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes records as JSON, one a line. Offsets become code points here and nowhere else; what is not
 * known is left out.
 */
public final class RecordWriter {
  private static final ObjectWriter JSON = JsonMapper.shared().writer();

  private final JsonGenerator out;
  private final CodePoints points;

  private RecordWriter(JsonGenerator out, String text) {
    this.out = out;
    this.points = new CodePoints(text);
  }

  /** The whole record. */
  public static String write(CodedArticle record, CoderVersion coder) {
    StringWriter line = new StringWriter();
    try (JsonGenerator out = JSON.createGenerator(line)) {
      new RecordWriter(out, record.article().text()).record(record, coder);
    }
    return line.toString();
  }

  /** The article alone, as it was read. */
  public static String write(Article article) {
    StringWriter line = new StringWriter();
    try (JsonGenerator out = JSON.createGenerator(line)) {
      RecordWriter writer = new RecordWriter(out, article.text());
      out.writeStartObject();
      writer.article(article, Optional.empty());
      out.writeEndObject();
    }
    return line.toString();
  }

  private void record(CodedArticle record, CoderVersion coder) {
    out.writeStartObject();
    article(record.article(), Optional.of(coder));
    array("actors", record.actors(), this::actor);
    array("places", record.places(), this::place);
    array("dates", record.dates(), this::date);
    array("events", record.events(), this::event);
    array("statements", record.statements(), this::statement);
    array("relations", record.relations(), this::relation);
    array("reasons", record.reasons(), this::reason);
    out.writeEndObject();
  }

  private void article(Article article, Optional<CoderVersion> coder) {
    out.writeStringProperty("id", article.id());
    optional("title", article.title());
    optional("published", article.published().map(Object::toString));
    optional("source", article.source());
    optional("url", article.url());
    optional("author", article.author());
    out.writeStringProperty("kind", name(article.kind()));
    if (coder.isPresent()) {
      out.writeObjectPropertyStart("coder");
      out.writeStringProperty("version", coder.get().version());
      out.writeStringProperty("codebook", coder.get().codebook());
      out.writeStringProperty("model", coder.get().model());
      out.writeEndObject();
    }
    out.writeStringProperty("text", article.text());
    array("sections", article.sections(), this::section);
  }

  private void section(Section section) {
    out.writeStringProperty("role", name(section.role()));
    span(section.span());
  }

  private void actor(Actor actor) {
    out.writeStringProperty("id", actor.id());
    out.writeStringProperty("name", actor.name());
    out.writeStringProperty("type", name(actor.type()));
    optional("country", actor.country());
    if (actor.country().isPresent() || actor.sector().isPresent()) {
      out.writeObjectPropertyStart("plover");
      optional("country", actor.country());
      optional("sector", actor.sector().map(Enum::name));
      out.writeEndObject();
    }
    optional("cameo", actor.cameo());
    if (!actor.candidates().isEmpty()) {
      strings("candidates", actor.candidates());
      optional("choice", actor.choice().map(RecordWriter::name));
    }
    array("mentions", actor.mentions(), this::mention);
    array("roles", actor.roles(), this::role);
  }

  private void mention(Mention mention) {
    span(mention.span());
    out.writeStringProperty("form", name(mention.form()));
  }

  private void role(Role role) {
    out.writeStringProperty("role", role.title());
    optional("of", role.of());
    out.writeBooleanProperty("former", role.former());
    span(role.span());
  }

  private void place(PlaceMention mention) {
    span(mention.span());
    out.writeStringProperty("name", mention.name());
    if (mention.place().isPresent()) {
      GazetteerPlace place = mention.place().get();
      optional("country", place.country());
      optional("adm1", place.adm1());
      out.writeNumberProperty("lat", place.lat());
      out.writeNumberProperty("lon", place.lon());
      if (place.geonames().isPresent()) {
        out.writeNumberProperty("geonames", place.geonames().get());
      }
    }
    out.writeStringProperty("use", name(mention.use()));
  }

  private void date(DateMention date) {
    span(date.span());
    out.writeStringProperty("from", date.range().from().toString());
    out.writeStringProperty("to", date.range().to().toString());
  }

  private void event(Event event) {
    out.writeStringProperty("id", event.id());
    out.writeStringProperty("type", event.type().name());
    if (!event.code().mode().isEmpty()) {
      out.writeStringProperty("mode", event.code().mode());
    }
    strings("context", event.code().context());
    out.writeStringProperty("cameo", event.code().cameo());
    out.writeNumberProperty("quad", event.type().quad().number());
    out.writeNumberProperty("goldstein", event.code().goldstein());
    strings("source", event.source());
    strings("target", event.target());
    if (!event.others().isEmpty()) {
      array("others", event.others(), this::otherParty);
    }
    event.setting().date().ifPresent(this::eventDate);
    optional("place", event.setting().place());
    span("topic", event.setting().topic());
    out.writeStringProperty("status", name(event.status()));
    strings("attribution", event.attribution());
    optional("within", event.within());
    out.writeNumberProperty("confidence", event.confidence());
    out.writeStringProperty("by", event.by());
    span("trigger", Optional.of(event.trigger()));
    span("evidence", Optional.of(event.evidence()));
  }

  private void otherParty(OtherParty other) {
    out.writeStringProperty("actor", other.actor());
    out.writeStringProperty("part", name(other.part()));
  }

  private void eventDate(EventDate date) {
    out.writeObjectPropertyStart("date");
    out.writeStringProperty("from", date.range().from().toString());
    out.writeStringProperty("to", date.range().to().toString());
    span(date.span());
    out.writeEndObject();
  }

  private void statement(Statement statement) {
    out.writeStringProperty("id", statement.id());
    strings("holder", statement.holder());
    span("source", statement.source());
    span("cue", Optional.of(statement.cue()));
    span("content", Optional.of(statement.content()));
    out.writeStringProperty("attitude", name(statement.attitude()));
    strings("about", statement.about());
    out.writeStringProperty("stance", name(statement.stance()));
    span(statement.span());
  }

  private void relation(Relation relation) {
    out.writeStringProperty("type", name(relation.type()));
    out.writeStringProperty("subject", relation.subject());
    out.writeStringProperty("object", relation.object());
    out.writeStringProperty("status", name(relation.status()));
    strings("attribution", relation.attribution());
    span(relation.span());
  }

  private void reason(Reason reason) {
    span("of", Optional.of(reason.of()));
    span("because", Optional.of(reason.because()));
  }

  private interface Fields<T> {
    void write(T value);
  }

  private <T> void array(String name, List<T> values, Fields<T> fields) {
    out.writeArrayPropertyStart(name);
    for (T value : values) {
      out.writeStartObject();
      fields.write(value);
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private void strings(String name, List<String> values) {
    out.writeArrayPropertyStart(name);
    values.forEach(out::writeString);
    out.writeEndArray();
  }

  private void optional(String name, Optional<String> value) {
    value.ifPresent(v -> out.writeStringProperty(name, v));
  }

  private void span(String name, Optional<Span> span) {
    if (span.isPresent()) {
      out.writeObjectPropertyStart(name);
      span(span.get());
      out.writeEndObject();
    }
  }

  private void span(Span span) {
    out.writeNumberProperty("start", points.at(span.start()));
    out.writeNumberProperty("end", points.at(span.end()));
  }

  private static String name(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
