package org.dragoman.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.dragoman.actor.Cast;
import org.dragoman.actor.Participants;
import org.dragoman.codebook.Codebook;
import org.dragoman.codebook.EventType;
import org.dragoman.codebook.Lexicon;
import org.dragoman.codebook.PatternFlag;
import org.dragoman.place.PlaceMention;
import org.dragoman.text.ParsedArticle;
import org.dragoman.text.Sentence;
import org.dragoman.time.DateMention;

/** Finds the events that an article's body reports, by the lexicon and the clause. */
public final class EventFinder {
  private final TriggerFinder triggers;
  private final StatusReader statuses;
  private final Codes codes;

  private final Optional<SecondOpinion> opinion;

  /**
   * Takes the words that report events and those that set their status.
   *
   * @param reader a model that knows more than the lexicon, where there is one
   */
  public EventFinder(
      Lexicon lexicon, StatusReader statuses, Codebook codebook, Optional<PairReader> reader) {
    this.triggers = new TriggerFinder(lexicon);
    this.statuses = statuses;
    this.codes = Codes.of(codebook);
    this.opinion = reader.map(model -> new SecondOpinion(model, codes));
  }

  /** The events, in the order of their triggers; those who act without a name join the cast. */
  public List<Event> find(
      ParsedArticle parsed,
      Cast cast,
      Participants participants,
      List<DateMention> dates,
      List<PlaceMention> places) {
    List<SentenceDrafts> sentences = new ArrayList<>();
    for (Sentence sentence : parsed.body()) {
      Circumstances circumstances = new Circumstances(sentence, dates, places);
      Grounds grounds = new Grounds(sentence, places, participants);
      Function<Trigger, Optional<Draft>> making =
          trigger -> {
            PatternMatch match = trigger.match();
            Frame frame = Frame.of(match, statuses.lightVerbs(), statuses.governors(), cast);
            EventStatus status = statuses.status(sentence, match.head());
            return new DraftBuilder(
                    trigger, frame, status, participants, circumstances, grounds, codes)
                .build();
          };
      List<Draft> drafts = new ArrayList<>();
      triggers.find(sentence, making).forEach(draft -> Intentions.add(draft, codes, drafts));
      sentences.add(new SentenceDrafts(sentence, drafts, making));
    }
    opinion.ifPresent(model -> model.weigh(parsed, cast, sentences));
    List<Event> events = new ArrayList<>();
    for (SentenceDrafts each : sentences) {
      events.addAll(SpeechActs.nest(each.drafts(), events.size()));
    }
    return events;
  }

  /**
   * An event with the match it came from, before it has its number.
   *
   * @param event the event
   * @param match what found it
   * @param verb the verb that carries it: the match's head, or the verb over a noun
   * @param spokenOf whether the draft before it is the intention that speaks of it
   */
  record Draft(Event event, PatternMatch match, int verb, boolean spokenOf) {
    /** Whether the word is its trigger's head or part of its trigger. */
    boolean carries(int token) {
      return match.head() == token || match.words().contains(token);
    }

    /** What was denied, promised or demanded does not become a deed: "denied bombing them". */
    boolean isOnlySpokenOf(EventType type) {
      return match.pattern().has(PatternFlag.SPEECH) && !isInWords(type);
    }

    static boolean isInWords(EventType type) {
      return switch (type) {
        case AGREE, REQUEST, ACCUSE, REJECT, THREATEN -> true;
        case CONSULT, SUPPORT, COOPERATE, AID, CONCEDE, RETREAT -> false;
        case PROTEST, SANCTION, MOBILIZE, COERCE, ASSAULT -> false;
      };
    }

    Draft with(Event other) {
      return new Draft(other, match, verb, spokenOf);
    }
  }
}
