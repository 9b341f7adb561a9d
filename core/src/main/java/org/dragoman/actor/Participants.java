package org.dragoman.actor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dragoman.text.ParsedArticle;
import org.dragoman.text.Sentence;
import org.dragoman.text.Token;

/**
 * Finds the actors in a noun phrase: those it names, each of a list, those behind "the delegation
 * of" and "a number of", those who act without a name, and, for a thing, whose it is.
 */
public final class Participants {
  /** Beside numbers, what is made of those behind <i>of</i>. */
  private static final Set<String> MADE_OF =
      Set.of(
          "coalition contingent crowd each member none other others remnant section team"
              .split(" "));

  private static final int LONGEST_NAME = 9;

  private final ParsedArticle parsed;
  private final Cast cast;
  private final Agents agents;
  private final Titles titles;
  private final ActorDirectory directory;

  Participants(
      ParsedArticle parsed, Cast cast, Agents agents, Titles titles, ActorDirectory directory) {
    this.parsed = parsed;
    this.cast = cast;
    this.agents = agents;
    this.titles = titles;
    this.directory = directory;
  }

  /** The actors in the phrase that the token heads, none twice, in the text's order. */
  public List<Participant> in(Sentence sentence, int token) {
    Map<String, Participant> found = new LinkedHashMap<>();
    for (int each : conjuncts(sentence, token)) {
      for (Participant participant : single(sentence, each, 0)) {
        found.putIfAbsent(participant.member().id(), participant);
      }
    }
    return List.copyOf(found.values());
  }

  /**
   * Finds people, forces and bodies in the phrase, where it means such; things that belong to
   * somebody are none.
   */
  void agents(Sentence sentence, int token) {
    for (int each : conjuncts(sentence, token)) {
      boolean agent = agents.of(sentence, each).filter(Participants::isApart).isPresent();
      if (agent || isQuantity(sentence.token(each))) {
        single(sentence, each, 0);
      }
    }
  }

  /** Whether the noun means somebody else than whose it is. */
  private static boolean isApart(Agents.Agent agent) {
    return switch (agent.stands()) {
      case PEOPLE, FORCE, BODY -> true;
      case WHOLE -> false;
    };
  }

  private static boolean isQuantity(Token word) {
    return Quantities.counts(word) || MADE_OF.contains(word.lemma().toLowerCase(Locale.ROOT));
  }

  /**
   * The state whose ground a place is, where it is the place that is acted on: <i>shelled
   * Odessa</i>.
   *
   * @param country ISO 3166 alpha-3 code
   * @param first the first token of the place's name
   * @param last the last
   */
  public Optional<Participant> ground(Sentence sentence, String country, int first, int last) {
    return directory
        .state(country)
        .map(
            state -> {
              CastMember member = cast.listed(state);
              cast.mention(member, sentence, first, last, MentionForm.METONYM);
              return new Participant(member, true);
            });
  }

  /** Only those whom the phrase means itself. */
  public List<CastMember> direct(Sentence sentence, int token) {
    return in(sentence, token).stream()
        .filter(Participant::direct)
        .map(Participant::member)
        .toList();
  }

  private static List<Integer> conjuncts(Sentence sentence, int token) {
    List<Integer> all = new ArrayList<>(List.of(token));
    for (int child : sentence.children(token, "conj")) {
      if (sentence.token(child).isNoun()
          || sentence.token(child).isPronoun()
          || sentence.token(child).tag().equals("CD")) {
        all.addAll(conjuncts(sentence, child));
      }
    }
    return all;
  }

  private List<Participant> single(Sentence sentence, int token, int depth) {
    Optional<Occurrence> mention = cast.headedBy(sentence, token);
    if (mention.isPresent()) {
      return List.of(new Participant(mention.get().member(), true));
    }
    if (depth > 4) {
      return List.of();
    }
    Token word = sentence.token(token);
    boolean quantity = isQuantity(word) || word.tag().equals("DT");
    if (quantity) {
      Optional<Integer> of =
          sentence.children(token, "nmod").stream()
              .filter(n -> sentence.preposition(n).equals("of"))
              .findFirst();
      if (of.isPresent()) {
        return in(sentence, of.get());
      }
    }
    Optional<CastMember> apposed = apposed(sentence, token);
    if (apposed.isPresent()) {
      return List.of(new Participant(apposed.get(), true));
    }
    Optional<Agents.Agent> agent = word.isNoun() ? agentNoun(sentence, token) : Optional.empty();
    if (agent.isPresent()) {
      return agent(sentence, token, agent.get(), depth);
    }
    if (!word.isNoun()) {
      return List.of();
    }
    return owners(sentence, token, depth).stream()
        .map(owner -> new Participant(owner, false))
        .toList();
  }

  /** "the chairman of the commission, Moussa Faki": the name behind is who is meant. */
  private Optional<CastMember> apposed(Sentence sentence, int token) {
    if (!sentence.token(token).isNoun()) {
      return Optional.empty();
    }
    return sentence.children(token, "appos", "flat", "dep").stream()
        .flatMap(child -> cast.headedBy(sentence, child).stream())
        .map(Occurrence::member)
        .filter(member -> member.type() == ActorType.PERSON)
        .findFirst();
  }

  /** What the noun stands for: by the list of agents, else as the title of an office. */
  private Optional<Agents.Agent> agentNoun(Sentence sentence, int token) {
    return agents
        .of(sentence, token)
        .or(
            () ->
                titles
                    .of(sentence.token(token).lemma())
                    .filter(title -> title.of() != Titles.Of.NONE)
                    .map(title -> new Agents.Agent(title.sector(), Agents.Stands.PEOPLE)));
  }

  private List<Participant> agent(Sentence sentence, int token, Agents.Agent agent, int depth) {
    List<CastMember> owners = owners(sentence, token, depth);
    if (agent.stands() == Agents.Stands.WHOLE && !owners.isEmpty()) {
      CastMember whole = owners.getFirst();
      int first = leftEdge(sentence, token);
      cast.mention(whole, sentence, first, token, MentionForm.NOMINAL);
      return owners.stream().map(owner -> new Participant(owner, true)).toList();
    }
    return List.of(new Participant(unnamed(sentence, token, agent, owners), true));
  }

  /**
   * An actor named by the words of the phrase, or the one that a definite phrase takes up again.
   */
  private CastMember unnamed(
      Sentence sentence, int token, Agents.Agent agent, List<CastMember> owners) {
    int first = leftEdge(sentence, token);
    int start = sentence.is(first, "det") ? first + 1 : first;
    boolean definite =
        first < start && !sentence.token(first).lower().matches("an?|some|no|any|every");
    String noun = sentence.token(token).lemma().toLowerCase(Locale.ROOT);
    if (definite && start == token) {
      for (CastMember member : cast.members().reversed()) {
        if (member.entry().isEmpty() && member.nominals().contains(noun)) {
          cast.mention(member, sentence, first, token, MentionForm.NOMINAL);
          return member;
        }
      }
    }
    int last = rightEdge(sentence, token);
    String name = parsed.text(sentence.span(Math.min(start, token), last)).replaceAll("\\s+", " ");
    for (CastMember member : cast.members()) {
      if (member.entry().isEmpty() && member.name().equalsIgnoreCase(name)) {
        cast.mention(member, sentence, first, last, MentionForm.NOMINAL);
        return member;
      }
    }
    boolean plural =
        sentence.token(token).tag().endsWith("S") || agent.stands() == Agents.Stands.FORCE;
    ActorType type =
        switch (agent.stands()) {
          case BODY -> ActorType.BODY;
          case FORCE -> ActorType.GROUP;
          case PEOPLE, WHOLE -> plural ? ActorType.GROUP : ActorType.PERSON;
        };
    Optional<String> country =
        owners.stream().map(CastMember::country).flatMap(Optional::stream).findFirst();
    CastMember member = cast.unlisted(name, type, country, Optional.of(agent.sector()));
    member.plural(plural);
    member.nominals().add(noun);
    cast.mention(member, sentence, first, last, MentionForm.NOMINAL);
    return member;
  }

  private int leftEdge(Sentence sentence, int token) {
    int first = token;
    while (first > 0
        && token - first < LONGEST_NAME
        && sentence.isWithin(first - 1, token)
        && !sentence.token(first - 1).isVerb()
        && !sentence.is(first - 1, "case", "cc", "punct", "mark", "appos")) {
      first--;
    }
    return first;
  }

  /**
   * The phrase goes on through a short prepositional phrase: police in Lima, members of the army.
   */
  private int rightEdge(Sentence sentence, int token) {
    int last = token;
    for (int child : sentence.children(token, "nmod")) {
      int[] subtree = sentence.subtree(child);
      int end = subtree[subtree.length - 1];
      boolean adjoins = subtree[0] == last + 1;
      boolean plain =
          subtree.length <= 4
              && sentence.child(child, "conj", "acl:relcl", "acl", "appos").isEmpty();
      if (adjoins && plain) {
        last = end;
      }
    }
    return last;
  }

  /** Whose the thing or the people are: possessors, adjectives, parts of a compound, of-phrases. */
  private List<CastMember> owners(Sentence sentence, int token, int depth) {
    Map<String, CastMember> owners = new LinkedHashMap<>();
    for (int child : sentence.children(token)) {
      boolean modifier = sentence.is(child, "nmod:poss", "amod", "compound");
      boolean phrase =
          sentence.is(child, "nmod")
              && Set.of("of", "by", "from", "in", "for", "against", "between")
                  .contains(sentence.preposition(child));
      boolean made = sentence.is(child, "acl") && sentence.token(child).tag().equals("VBN");
      if (made) {
        // "a ban declared by China" is China's.
        sentence.children(child, "obl").stream()
            .filter(agent -> sentence.preposition(agent).equals("by"))
            .forEach(
                agent ->
                    single(sentence, agent, depth + 1)
                        .forEach(p -> owners.putIfAbsent(p.member().id(), p.member())));
      }
      if (modifier || phrase) {
        for (int each : withConjuncts(sentence, child)) {
          single(sentence, each, depth + 1)
              .forEach(p -> owners.putIfAbsent(p.member().id(), p.member()));
        }
      }
    }
    return List.copyOf(owners.values());
  }

  private static List<Integer> withConjuncts(Sentence sentence, int token) {
    List<Integer> all = new ArrayList<>(List.of(token));
    all.addAll(sentence.children(token, "conj"));
    return all;
  }
}
