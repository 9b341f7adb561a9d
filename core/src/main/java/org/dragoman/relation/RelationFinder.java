package org.dragoman.relation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dragoman.actor.ActorType;
import org.dragoman.actor.Cast;
import org.dragoman.actor.CastMember;
import org.dragoman.actor.Participants;
import org.dragoman.actor.Role;
import org.dragoman.article.Span;
import org.dragoman.event.Clauses;
import org.dragoman.event.EventStatus;
import org.dragoman.event.PatternMatch;
import org.dragoman.event.PatternMatcher;
import org.dragoman.event.StatusReader;
import org.dragoman.statement.Attributions;
import org.dragoman.statement.Statement;
import org.dragoman.text.ParsedArticle;
import org.dragoman.text.Sentence;
import org.dragoman.text.Token;

/**
 * Finds what holds between the actors of an article: by the relation patterns, and by who leads
 * what.
 */
public final class RelationFinder {
  private static final Set<String> LEADING =
      Set.of(
          "leader",
          "head",
          "chairman",
          "chairwoman",
          "chair",
          "president",
          "chief",
          "commander",
          "director",
          "founder",
          "co-founder",
          "secretary-general",
          "general secretary",
          "ceo",
          "governor");

  private final RelationLexicon lexicon;
  private final StatusReader statuses;

  /** Takes the patterns, and what reads whether a clause holds. */
  public RelationFinder(RelationLexicon lexicon, StatusReader statuses) {
    this.lexicon = lexicon;
    this.statuses = statuses;
  }

  /** The relations, those from roles first, each pair once a place. */
  public List<Relation> find(
      ParsedArticle parsed, Cast cast, Participants participants, List<Statement> statements) {
    Set<Relation> found = new LinkedHashSet<>();
    for (CastMember member : cast.members()) {
      for (Role role : member.roles()) {
        fromRole(parsed, cast, member, role).ifPresent(found::add);
      }
    }
    for (Sentence sentence : parsed.body()) {
      for (Token token : sentence.tokens()) {
        best(sentence, token).ifPresent(match -> relate(match, participants, statements, found));
      }
    }
    return List.copyOf(found);
  }

  private static Optional<Relation> fromRole(
      ParsedArticle parsed, Cast cast, CastMember member, Role role) {
    Optional<CastMember> of =
        role.of()
            .flatMap(cast::member)
            .filter(o -> o.type() != ActorType.STATE && o.type() != ActorType.PERSON);
    if (of.isEmpty() || !parsed.article().inBody(role.span())) {
      return Optional.empty();
    }
    String title = role.title().toLowerCase(Locale.ROOT);
    String last = title.substring(title.lastIndexOf(' ') + 1);
    boolean leads = LEADING.contains(title) || LEADING.contains(last);
    return Optional.of(
        new Relation(
            leads ? RelationType.LEADS : RelationType.PART,
            member.id(),
            of.get().id(),
            role.former() ? RelationStatus.FORMER : RelationStatus.HOLDS,
            List.of(),
            role.span()));
  }

  private record Found(RelationType type, PatternMatch match) {}

  private Optional<Found> best(Sentence sentence, Token token) {
    Found best = null;
    boolean copula = sentence.child(token.index(), "cop").isPresent();
    for (RelationLexicon.Entry entry : lexicon.headedBy(token.lemma())) {
      boolean fits =
          entry.pattern().copular()
              ? copula || !token.isVerb() && !token.isNoun()
              : entry.pattern().verbal()
                  ? token.isVerb() && !sentence.is(token.index(), "aux", "cop")
                  : token.isNoun() && !sentence.is(token.index(), "compound");
      if (fits) {
        Optional<PatternMatch> match =
            PatternMatcher.match(sentence, token.index(), entry.pattern());
        if (match.isPresent() && (best == null || match.get().score() > best.match().score())) {
          best = new Found(entry.type(), match.get());
        }
      }
    }
    return Optional.ofNullable(best);
  }

  private void relate(
      Found found, Participants participants, List<Statement> statements, Set<Relation> relations) {
    PatternMatch match = found.match();
    Sentence sentence = match.sentence();
    Set<String> subjects = new LinkedHashSet<>();
    Set<String> objects = new LinkedHashSet<>();
    Span span = sentence.token(match.head()).span();
    List<Integer> sources = sources(match);
    for (int token : sources) {
      participants.in(sentence, token).forEach(p -> subjects.add(p.member().id()));
      span = widened(span, sentence.subtreeSpan(token));
    }
    for (int token : match.targets()) {
      participants.in(sentence, token).forEach(p -> objects.add(p.member().id()));
      span = widened(span, sentence.subtreeSpan(token));
    }
    if (objects.isEmpty() && !match.sources().isEmpty()) {
      objects.addAll(subjects);
    }
    RelationStatus status = status(sentence, match.head());
    List<String> speakers =
        Attributions.speakers(sentence.token(match.head()).span(), statements).orElse(List.of());
    for (String subject : subjects) {
      for (String object : objects) {
        boolean once =
            !subject.equals(object)
                && (!found.type().isMutual()
                    || relations.stream().noneMatch(r -> isMirror(r, found, subject, object)));
        if (once) {
          relations.add(new Relation(found.type(), subject, object, status, speakers, span));
        }
      }
    }
  }

  private static boolean isMirror(Relation relation, Found found, String subject, String object) {
    return relation.type() == found.type()
        && relation.subject().equals(object)
        && relation.object().equals(subject)
        && relation.span().contains(found.match().sentence().token(found.match().head()).span());
  }

  private static Span widened(Span span, Span more) {
    Span with = span.envelope(more);
    return with.length() <= 250 ? with : span;
  }

  /** Subject of the verb or predicate; a noun's possessor or what it is said of. */
  private static List<Integer> sources(PatternMatch match) {
    Sentence sentence = match.sentence();
    int head = match.head();
    if (!match.sources().isEmpty()) {
      return match.sources();
    }
    if (match.pattern().verbal()) {
      List<Integer> subjects = sentence.children(head, "nsubj");
      boolean relative =
          !subjects.isEmpty() && sentence.token(subjects.getFirst()).tag().startsWith("W");
      if (!relative && !subjects.isEmpty()) {
        return subjects;
      }
      // "countries close to Russia, such as Iran": what the adjective stands with.
      if (match.pattern().copular() && sentence.is(head, "amod", "acl", "acl:relcl")) {
        return List.of(sentence.head(head));
      }
      return Clauses.subjects(sentence, head);
    }
    List<Integer> own = new ArrayList<>(sentence.children(head, "nmod:poss"));
    own.addAll(sentence.children(head, "nsubj"));
    if (own.isEmpty()) {
      own.addAll(sentence.children(head, "amod", "compound"));
    }
    if (own.isEmpty() && sentence.is(head, "appos")) {
      own.add(sentence.head(head));
    }
    if (own.isEmpty() && sentence.is(head, "obj") && sentence.token(sentence.head(head)).isVerb()) {
      own.addAll(Clauses.subjects(sentence, sentence.head(head)));
    }
    return own;
  }

  private RelationStatus status(Sentence sentence, int head) {
    EventStatus status = statuses.status(sentence, head);
    boolean former =
        sentence.children(head, "amod", "advmod").stream()
            .anyMatch(
                c ->
                    Set.of("former", "formerly", "once", "ex").contains(sentence.token(c).lower()));
    return switch (status) {
      case OCCURRED, ONGOING -> former ? RelationStatus.FORMER : RelationStatus.HOLDS;
      case DENIED -> RelationStatus.DENIED;
      case PLANNED, WANTED, POSSIBLE, FEARED, CONDITIONAL -> RelationStatus.POSSIBLE;
    };
  }
}
