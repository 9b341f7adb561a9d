package org.dragoman.coding;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dragoman.actor.ActorDirectory;
import org.dragoman.actor.ActorFiles;
import org.dragoman.actor.ActorFinder;
import org.dragoman.actor.Cast;
import org.dragoman.actor.Participants;
import org.dragoman.actor.SetPhrases;
import org.dragoman.article.Article;
import org.dragoman.article.SectionRole;
import org.dragoman.codebook.Codebook;
import org.dragoman.codebook.Lexicon;
import org.dragoman.event.Event;
import org.dragoman.event.EventFinder;
import org.dragoman.event.Governors;
import org.dragoman.event.PairReader;
import org.dragoman.event.StatusReader;
import org.dragoman.place.Gazetteer;
import org.dragoman.place.PlaceFinder;
import org.dragoman.place.PlaceMention;
import org.dragoman.relation.ReasonFinder;
import org.dragoman.relation.RelationFinder;
import org.dragoman.relation.RelationLexicon;
import org.dragoman.statement.Attributions;
import org.dragoman.statement.Cues;
import org.dragoman.statement.Statement;
import org.dragoman.statement.StatementFinder;
import org.dragoman.text.Annotator;
import org.dragoman.text.LanguageDetector;
import org.dragoman.text.ParseGate;
import org.dragoman.text.ParsedArticle;
import org.dragoman.time.DateFinder;
import org.dragoman.time.DateMention;

/**
 * The only way an article becomes a record: annotate it, find actors, places and dates, then
 * events, statements and relations. Safe from many threads.
 */
public final class Coder {
  /** The language of shorter texts cannot be told for sure. */
  private static final int TESTED = 200;

  private final Annotator annotator;
  private final LanguageDetector languages;
  private final ActorFinder actorFinder;
  private final PlaceFinder placeFinder;
  private final EventFinder eventFinder;
  private final StatementFinder statementFinder;
  private final RelationFinder relationFinder;
  private final ParseGate gate;

  /** Wires the steps from their data. */
  public Coder(
      Annotator annotator,
      LanguageDetector languages,
      ActorFinder actorFinder,
      PlaceFinder placeFinder,
      Lexicon lexicon,
      Codebook codebook,
      Governors governors,
      Cues cues,
      RelationLexicon relations,
      Optional<PairReader> reader) {
    this.annotator = annotator;
    this.languages = languages;
    this.actorFinder = actorFinder;
    this.placeFinder = placeFinder;
    StatusReader statuses = new StatusReader(governors);
    this.eventFinder = new EventFinder(lexicon, statuses, codebook, reader);
    this.statementFinder = new StatementFinder(cues);
    this.gate = new ReportWords(lexicon, cues, relations);
    this.relationFinder = new RelationFinder(relations, statuses);
  }

  /** A coder over the data that comes with the program. */
  public static Coder load(Annotator annotator, LanguageDetector languages) {
    return load(annotator, languages, ActorFiles.none(), Lexicon.load(), Optional.empty());
  }

  /**
   * The same, with a user's actors over the program's, a lexicon that may have the user's, and a
   * model that knows more than the lexicon, where there is one.
   */
  public static Coder load(
      Annotator annotator,
      LanguageDetector languages,
      ActorFiles users,
      Lexicon lexicon,
      Optional<PairReader> reader) {
    SetPhrases phrases = SetPhrases.load();
    return new Coder(
        annotator,
        languages,
        new ActorFinder(ActorDirectory.load(users), phrases),
        new PlaceFinder(Gazetteer.load(), phrases),
        lexicon,
        Codebook.load(),
        Governors.load(),
        Cues.load(),
        RelationLexicon.load(),
        reader);
  }

  /** Codes an article. */
  public Outcome code(Article article) {
    String body =
        article.sections(SectionRole.BODY).stream()
            .map(section -> section.span().of(article.text()))
            .collect(Collectors.joining("\n"));
    if (body.isEmpty()) {
      return new Outcome.Skipped(article.id(), "no body found on the page");
    }
    if (body.length() >= TESTED) {
      Optional<String> foreign = languages.foreign(body);
      if (foreign.isPresent()) {
        return new Outcome.Skipped(article.id(), "not English, but " + foreign.get());
      }
    }
    return new Outcome.Coded(code(annotator.annotate(article, gate)));
  }

  /** Codes an article that is already annotated. */
  public CodedArticle code(ParsedArticle parsed) {
    Cast cast = actorFinder.find(parsed);
    Participants participants = actorFinder.participants(parsed, cast);
    List<DateMention> dates = DateFinder.find(parsed);
    List<PlaceMention> places = placeFinder.find(parsed, cast);
    List<Event> events = eventFinder.find(parsed, cast, participants, dates, places);
    List<Statement> statements = statementFinder.find(parsed, cast, participants, events);
    return new CodedArticle(
        parsed.article(),
        cast.actors(),
        places,
        dates,
        Attributions.attribute(events, statements),
        statements,
        relationFinder.find(parsed, cast, participants, statements),
        ReasonFinder.find(parsed));
  }
}
