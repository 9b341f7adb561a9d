package org.dragoman.actor;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dragoman.text.ParsedArticle;
import org.dragoman.text.Sentence;
import org.dragoman.text.Token;

/**
 * Finds what picks an actor up again by a common noun: "the movement", "the country", "the
 * president".
 */
final class NominalFinder {
  private static final Set<String> DEFINITE = Set.of("the", "this", "that", "both");
  private static final Set<String> STATE_NOUNS =
      Set.of("country", "nation", "kingdom", "republic", "state");

  private final ActorDirectory directory;
  private final ParsedArticle parsed;
  private final LocalDate day;
  private final Cast cast;
  private final Salience salience;

  NominalFinder(ActorDirectory directory, ParsedArticle parsed, LocalDate day, Cast cast) {
    this.directory = directory;
    this.parsed = parsed;
    this.day = day;
    this.cast = cast;
    this.salience = new Salience(parsed, cast);
  }

  void find() {
    for (Sentence sentence : parsed.sentences()) {
      for (Token token : sentence.tokens()) {
        if (token.isNoun() && cast.covering(sentence, token.index()).isEmpty()) {
          nominal(sentence, token);
        }
      }
    }
  }

  private void nominal(Sentence sentence, Token token) {
    int i = token.index();
    Optional<Integer> determiner =
        sentence.children(i, "det").stream()
            .filter(d -> DEFINITE.contains(sentence.token(d).lower()))
            .findFirst();
    if (determiner.isEmpty()) {
      return;
    }
    Set<CastMember> owners = owners(sentence, i);
    if (owners.isEmpty() && isRestricted(sentence, i)) {
      return;
    }
    String noun = token.lemma().toLowerCase(Locale.ROOT);
    String title = title(sentence, i);
    Optional<CastMember> meant =
        owners.isEmpty()
            ? again(sentence, i, noun, title)
            : owners.size() == 1 ? holder(owners.iterator().next(), title) : Optional.empty();
    meant.ifPresent(
        member -> cast.mention(member, sentence, determiner.get(), i, MentionForm.NOMINAL));
  }

  private Optional<CastMember> again(Sentence sentence, int i, String noun, String title) {
    if (STATE_NOUNS.contains(noun)) {
      return salience.likeliest(sentence, i, 3, o -> o.member().type() == ActorType.STATE);
    }
    boolean modified = sentence.child(i, "amod", "compound").isPresent();
    if (!modified) {
      Optional<CastMember> again =
          salience.likeliest(sentence, i, 6, o -> o.member().nominals().contains(noun));
      if (again.isPresent()) {
        return again;
      }
    }
    return salience.likeliest(
        sentence,
        i,
        6,
        o ->
            o.member().type() == ActorType.PERSON
                && o.member().roles().stream()
                    .anyMatch(role -> role.title().equals(title) && !role.former()));
  }

  /** "the Russian foreign minister": who bears that title here, or bore it on the article's day. */
  private Optional<CastMember> holder(CastMember owner, String title) {
    for (CastMember member : cast.members()) {
      for (Role role : member.roles()) {
        if (role.title().equals(title) && role.of().equals(Optional.of(owner.id()))) {
          return Optional.of(member);
        }
      }
    }
    List<DirectoryEntry> holders = directory.holders(title, owner.id(), day);
    return holders.size() == 1 ? Optional.of(cast.listed(holders.getFirst())) : Optional.empty();
  }

  /** The noun with the nouns and adjectives before it that are no name, in lower case. */
  private String title(Sentence sentence, int i) {
    StringBuilder words = new StringBuilder();
    for (int j = i; j >= 0; j--) {
      boolean part =
          j == i || (sentence.head(j) == i && sentence.is(j, "compound", "amod", "punct"));
      if (!part || cast.covering(sentence, j).isPresent()) {
        break;
      }
      words.insert(0, sentence.token(j).lower() + (words.isEmpty() ? "" : " "));
    }
    return words.toString().replace(" - ", "-");
  }

  private Set<CastMember> owners(Sentence sentence, int i) {
    Set<CastMember> owners = new HashSet<>();
    for (int child : sentence.children(i)) {
      if (sentence.is(child, "amod", "compound", "nmod:poss")) {
        cast.headedBy(sentence, child).map(Occurrence::member).ifPresent(owners::add);
      }
    }
    return owners;
  }

  /** "the movement of troops", "the country that signed": no second mention of what came before. */
  private boolean isRestricted(Sentence sentence, int i) {
    return sentence.child(i, "nmod", "acl:relcl", "acl", "nmod:poss").isPresent();
  }
}
