package org.dragoman.actor;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.dragoman.text.Sentence;
import org.dragoman.text.Token;

/**
 * Finds whom he, she, it and they mean: by syntax where it speaks ("Kabila said he would go", "the
 * movement folded its tents"), else whoever is most in mind and fits in number and kind.
 */
final class PronounFinder {
  private static final Set<String> SINGULAR_PERSON =
      Set.of("he", "him", "his", "she", "her", "hers", "himself", "herself");
  private static final Set<String> THING = Set.of("it", "its", "itself");
  private static final Set<String> PLURAL = Set.of("they", "them", "their", "theirs", "themselves");

  private final Cast cast;
  private final Salience salience;

  PronounFinder(Cast cast, Salience salience) {
    this.cast = cast;
    this.salience = salience;
  }

  void find(Sentence sentence) {
    for (Token token : sentence.tokens()) {
      if (token.isPronoun() && !isExpletive(sentence, token.index())) {
        pronoun(sentence, token);
      }
    }
  }

  private void pronoun(Sentence sentence, Token token) {
    String word = token.lower();
    Predicate<CastMember> fits;
    int reach;
    if (SINGULAR_PERSON.contains(word)) {
      fits = m -> m.type() == ActorType.PERSON && !m.plural();
      reach = 3;
    } else if (THING.contains(word)) {
      fits = m -> m.type() != ActorType.PERSON && !m.plural();
      reach = 2;
    } else if (PLURAL.contains(word)) {
      fits = PronounFinder::isMany;
      reach = 2;
    } else {
      return;
    }
    int i = token.index();
    boolean reflexive = word.endsWith("self") || word.endsWith("selves");
    Optional<CastMember> described = described(sentence, i);
    fits = fits.and(m -> described.isEmpty() || !m.equals(described.get()));
    Predicate<CastMember> allowed = fits;
    Optional<CastMember> meant = bySyntax(sentence, i, reflexive, allowed);
    if (meant.isEmpty() && !reflexive) {
      Optional<CastMember> subject = subjectOfSameVerb(sentence, i);
      meant =
          salience.likeliest(
              sentence,
              i,
              reach,
              o ->
                  allowed.test(o.member())
                      && !(o.member().type() == ActorType.STATE && isModifier(o))
                      && (subject.isEmpty() || !o.member().equals(subject.get())));
    }
    meant.ifPresent(member -> cast.mention(member, sentence, i, i, MentionForm.PRONOUN));
  }

  /** Groups, and parties that are called by their members: the Liberal Democrats. */
  private static boolean isMany(CastMember member) {
    return member.plural()
        || member.type() == ActorType.GROUP
        || member.type() == ActorType.ORGANIZATION && member.name().endsWith("s");
  }

  private static boolean isModifier(Occurrence o) {
    return o.sentence().is(o.head(), "amod", "compound");
  }

  /**
   * A possessive or reflexive means the subject of its own clause, a subject of a clause that
   * somebody says or thinks means him who says it. Objects mean neither.
   */
  private Optional<CastMember> bySyntax(
      Sentence sentence, int i, boolean reflexive, Predicate<CastMember> fits) {
    boolean possessive = sentence.is(i, "nmod:poss");
    boolean subject = sentence.is(i, "nsubj", "nsubj:pass");
    if (!possessive && !subject && !reflexive) {
      return Optional.empty();
    }
    Optional<CastMember> listed = possessive ? headOfList(sentence, i, fits) : Optional.empty();
    if (listed.isPresent()) {
      return listed;
    }
    int at = sentence.head(i);
    if (subject && !reflexive) {
      // Up from its own clause to the one that it depends on.
      at = clause(sentence, at);
      if (at == Sentence.ROOT
          || !sentence.is(at, "ccomp", "advcl", "xcomp", "acl", "parataxis", "conj")) {
        return Optional.empty();
      }
      at = sentence.head(at);
    }
    while (at != Sentence.ROOT) {
      int verb = clause(sentence, at);
      if (verb == Sentence.ROOT) {
        return Optional.empty();
      }
      Optional<CastMember> found =
          sentence.children(verb, "nsubj", "nsubj:pass").stream()
              .filter(s -> s < i)
              .flatMap(
                  s -> cast.headedBy(sentence, s).or(() -> relative(sentence, verb, s)).stream())
              .map(Occurrence::member)
              .filter(fits)
              .findFirst();
      if (found.isPresent()) {
        return found;
      }
      if (sentence.children(verb, "nsubj", "nsubj:pass").stream().anyMatch(s -> s < i)
          && possessive) {
        return Optional.empty();
      }
      at = sentence.head(verb);
    }
    return Optional.empty();
  }

  /** "who" stands for the noun that its clause describes. */
  private Optional<Occurrence> relative(Sentence sentence, int verb, int subject) {
    return sentence.token(subject).lower().matches("who|which|that")
            && sentence.is(verb, "acl:relcl")
        ? cast.headedBy(sentence, sentence.head(verb))
            .or(
                () ->
                    sentence.is(sentence.head(verb), "appos")
                        ? cast.headedBy(sentence, sentence.head(sentence.head(verb)))
                        : Optional.empty())
        : Optional.empty();
  }

  /** "Anwar Ibrahim and his wife": the name that the phrase is added to. */
  private Optional<CastMember> headOfList(Sentence sentence, int i, Predicate<CastMember> fits) {
    int noun = sentence.head(i);
    if (noun == Sentence.ROOT || !sentence.is(noun, "conj")) {
      return Optional.empty();
    }
    return cast.headedBy(sentence, sentence.head(noun))
        .filter(o -> o.last() < i)
        .map(Occurrence::member)
        .filter(fits);
  }

  /** Whom "his predecessor" describes is not who he is the predecessor of. */
  private Optional<CastMember> described(Sentence sentence, int i) {
    int noun = sentence.head(i);
    if (noun == Sentence.ROOT || !sentence.is(i, "nmod:poss")) {
      return Optional.empty();
    }
    Optional<Occurrence> before =
        sentence.is(noun, "appos")
            ? cast.headedBy(sentence, sentence.head(noun))
            : Optional.empty();
    return before
        .or(
            () ->
                sentence.children(noun, "appos", "flat", "dep").stream()
                    .flatMap(child -> cast.headedBy(sentence, child).stream())
                    .findFirst())
        .map(Occurrence::member);
  }

  /** The verb or predicate of the clause that a token stands in. */
  private static int clause(Sentence sentence, int token) {
    int at = token;
    while (at != Sentence.ROOT) {
      if (sentence.token(at).isVerb() || sentence.child(at, "cop").isPresent()) {
        return at;
      }
      at = sentence.head(at);
    }
    return Sentence.ROOT;
  }

  /** An object is not its verb's subject, or it would be <i>itself</i>. */
  private Optional<CastMember> subjectOfSameVerb(Sentence sentence, int i) {
    int head = sentence.head(i);
    if (head == Sentence.ROOT || !sentence.is(i, "obj", "iobj", "obl")) {
      return Optional.empty();
    }
    return sentence
        .child(head, "nsubj")
        .flatMap(subject -> cast.headedBy(sentence, subject))
        .map(Occurrence::member);
  }

  /** "It is clear that", "it seems": nobody is meant. */
  private static boolean isExpletive(Sentence sentence, int i) {
    if (!sentence.token(i).lower().equals("it")) {
      return false;
    }
    int head = sentence.head(i);
    return sentence.is(i, "expl")
        || head != Sentence.ROOT
            && sentence.is(i, "nsubj", "nsubj:pass")
            && (sentence.token(head).tag().startsWith("JJ")
                    && sentence.child(head, "ccomp", "csubj", "advcl", "xcomp").isPresent()
                || Set.of("seem", "appear", "mean", "rain", "take")
                    .contains(sentence.token(head).lemma()));
  }
}
