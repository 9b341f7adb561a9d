package org.dragoman.actor;

import java.time.LocalDate;
import org.dragoman.article.Published;
import org.dragoman.text.ParsedArticle;
import org.dragoman.text.Sentence;

/**
 * Finds who is named in an article and every mention of them: names of the directory, other persons
 * and organisations, their roles, then nominals and pronouns, each step on what the one before
 * found.
 */
public final class ActorFinder {
  private final ActorDirectory directory;
  private final SetPhrases phrases;
  private final Agents agents;
  private final Titles titles;
  private final OfficeNames officeNames;
  private final NominalClasses nominalClasses;

  /**
   * Loads the nouns and titles beside the directory; takes the phrases in which names mean nobody.
   */
  public ActorFinder(ActorDirectory directory, SetPhrases phrases) {
    this.directory = directory;
    this.phrases = phrases;
    this.agents = Agents.load().with(directory.nouns());
    this.titles = Titles.load();
    this.officeNames = OfficeNames.load();
    this.nominalClasses = NominalClasses.load();
  }

  /** Finds the cast of an article; where it has no date, today's office-holders are meant. */
  public Cast find(ParsedArticle parsed) {
    LocalDate day = parsed.article().published().map(Published::date).orElseGet(LocalDate::now);
    Cast cast = new Cast();
    new NameFinder(directory, phrases, parsed, day, cast).find();
    new ShortNameFinder(directory, parsed, cast).find();
    new OrganizationFinder(parsed, cast, agents).find();
    new PersonFinder(directory, titles, parsed, day, cast).find();
    Salience salience = new Salience(parsed, cast);
    RoleFinder roles = new RoleFinder(titles, directory, parsed, day, cast, salience);
    roles.find();
    GroupNominals groups = new GroupNominals(directory, cast, salience, nominalClasses);
    NominalFinder nominals =
        new NominalFinder(
            cast,
            new OfficeNominals(
                new TitlePhrases(titles),
                new Incumbents(directory, officeNames, day, cast),
                cast,
                salience),
            groups);
    AgentFinder nameless = new AgentFinder(participants(parsed, cast));
    PronounFinder pronouns = new PronounFinder(cast, salience);
    for (Sentence sentence : parsed.sentences()) {
      nominals.find(sentence);
      nameless.find(sentence);
      pronouns.find(sentence);
      groups.possessed(sentence);
    }
    new QuotedSpeakers(parsed, cast).find();
    // Once more: "its leader", "the movement's spokesman" are understood only now.
    roles.find();
    return cast;
  }

  /** What finds the actors in the participants of an event of this article. */
  public Participants participants(ParsedArticle parsed, Cast cast) {
    return new Participants(parsed, cast, agents, titles, directory);
  }
}
