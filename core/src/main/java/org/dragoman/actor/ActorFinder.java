package org.dragoman.actor;

import java.time.LocalDate;
import org.dragoman.article.Published;
import org.dragoman.text.ParsedArticle;

/**
 * Finds who is named in an article and every mention of them: names of the directory, other persons
 * and organisations, their roles, then nominals and pronouns, each step on what the one before
 * found.
 */
public final class ActorFinder {
  private final ActorDirectory directory;
  private final Agents agents;
  private final Titles titles;

  /** Loads the nouns and titles beside the directory. */
  public ActorFinder(ActorDirectory directory) {
    this.directory = directory;
    this.agents = Agents.load().with(directory.nouns());
    this.titles = Titles.load();
  }

  /** Finds the cast of an article; where it has no date, today's office-holders are meant. */
  public Cast find(ParsedArticle parsed) {
    LocalDate day = parsed.article().published().map(Published::date).orElseGet(LocalDate::now);
    Cast cast = new Cast();
    new NameFinder(directory, parsed, day, cast).find();
    new OrganizationFinder(parsed, cast, agents).find();
    new PersonFinder(directory, parsed, day, cast).find();
    new RoleFinder(titles, parsed, cast).find();
    new NominalFinder(directory, parsed, day, cast).find();
    new AgentFinder(parsed, participants(parsed, cast)).find();
    new PronounFinder(parsed, cast).find();
    return cast;
  }

  /** What finds the actors in the participants of an event of this article. */
  public Participants participants(ParsedArticle parsed, Cast cast) {
    return new Participants(parsed, cast, agents, titles);
  }
}
