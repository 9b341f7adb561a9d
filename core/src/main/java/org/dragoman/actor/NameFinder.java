package org.dragoman.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dragoman.text.EntityLabel;
import org.dragoman.text.ParsedArticle;
import org.dragoman.text.Sentence;
import org.dragoman.text.Token;

/**
 * Finds the names of the directory in the text: the longest at each place, by the article's date.
 */
final class NameFinder {
  private static final int LONGEST = 12;

  private final ActorDirectory directory;
  private final SetPhrases phrases;
  private final ParsedArticle parsed;
  private final LocalDate day;
  private final Cast cast;

  NameFinder(
      ActorDirectory directory,
      SetPhrases phrases,
      ParsedArticle parsed,
      LocalDate day,
      Cast cast) {
    this.directory = directory;
    this.phrases = phrases;
    this.parsed = parsed;
    this.day = day;
    this.cast = cast;
  }

  void find() {
    for (Sentence sentence : parsed.sentences()) {
      int i = 0;
      while (i < sentence.size()) {
        i = Math.max(i + 1, matchAt(sentence, i));
      }
    }
  }

  /**
   * Matches the longest name that starts at the token; the token behind it, or 0 without a match.
   */
  private int matchAt(Sentence sentence, int i) {
    if (!directory.canStart(sentence.token(i).word())) {
      return 0;
    }
    for (int j = Math.min(sentence.size() - 1, i + LONGEST - 1); j >= i; j--) {
      List<NameEntry> entries = directory.named(parsed.text(sentence.span(i, j)));
      if (!entries.isEmpty()) {
        if (phrases.cover(sentence, i, j)) {
          return j + 1;
        }
        if (isPartOfLongerName(sentence, i, j, entries.getFirst())) {
          return 0;
        }
        if (isSharedName(sentence, i, j, entries)) {
          return j + 1;
        }
        note(sentence, i, j, entries);
        return j + 1;
      }
    }
    return 0;
  }

  /**
   * "Democratic Party" names one party in full and many in short: {@link ShortNameFinder} decides.
   */
  private boolean isSharedName(Sentence sentence, int i, int j, List<NameEntry> entries) {
    DirectoryEntry actor = entries.getFirst().actor();
    boolean named = actor.type() == ActorType.ORGANIZATION || actor.type() == ActorType.BODY;
    return named
        && actor.country().isPresent()
        && directory.calledShort(parsed.text(sentence.span(i, j))).stream()
            .anyMatch(other -> !other.country().equals(actor.country()));
  }

  private void note(Sentence sentence, int i, int j, List<NameEntry> entries) {
    List<NameEntry> living =
        entries.stream()
            .filter(entry -> entry.actor().existence().mayHold(day))
            .sorted(Comparator.comparingInt(this::rank))
            .toList();
    List<NameEntry> ranked = living.isEmpty() ? entries : living;
    NameEntry best = ranked.getFirst();
    if (best.kind() == NameKind.CAPITAL && !Metonymy.acts(sentence, head(sentence, i, j))) {
      return;
    }
    CastMember member = cast.listed(best.actor());
    boolean byDate = living.size() == 1 && entries.size() > 1;
    member.candidates(
        (byDate ? entries : ranked)
            .stream().map(NameEntry::actor).filter(actor -> !actor.equals(best.actor())).toList(),
        byDate ? Choice.DATE : Choice.OFFICE);
    cast.mention(member, sentence, i, j, form(best.kind()));
  }

  private static MentionForm form(NameKind kind) {
    return switch (kind) {
      case NAME -> MentionForm.NAME;
      case ALIAS, ADJECTIVE, PEOPLE -> MentionForm.ALIAS;
      case CAPITAL, METONYM -> MentionForm.METONYM;
    };
  }

  private static int head(Sentence sentence, int first, int last) {
    for (int t = first; t <= last; t++) {
      if (sentence.head(t) < first || sentence.head(t) > last) {
        return t;
      }
    }
    return last;
  }

  private int rank(NameEntry entry) {
    return switch (entry.actor().type()) {
      case STATE -> entry.actor().existence().to().isPresent() ? 2 : 1;
      case PERSON -> Rank.of(entry.actor(), day);
      case ORGANIZATION, GROUP, BODY -> entry.kind() == NameKind.NAME ? 0 : 3;
    };
  }

  /** "Jordan" in "Michael Jordan", "Georgia" in "Georgia Smith", "Syrian" in no longer name. */
  private static boolean isPartOfLongerName(Sentence sentence, int i, int j, NameEntry entry) {
    if (entry.actor().type() == ActorType.PERSON) {
      return false;
    }
    boolean nameWord = sentence.token(i).entity() == EntityLabel.PERSON;
    boolean personBefore = i > 0 && isPerson(sentence.token(i - 1));
    boolean personAfter = j + 1 < sentence.size() && isPerson(sentence.token(j + 1));
    return nameWord && (personBefore || personAfter) && entry.kind() != NameKind.ADJECTIVE;
  }

  private static boolean isPerson(Token token) {
    return token.entity() == EntityLabel.PERSON;
  }

  /** The stretches of tokens with one label, as first and last token. */
  static List<int[]> runs(Sentence sentence, EntityLabel label) {
    List<int[]> runs = new ArrayList<>();
    int i = 0;
    while (i < sentence.size()) {
      int start = i;
      while (i < sentence.size() && sentence.token(i).entity() == label) {
        i++;
      }
      if (i > start) {
        runs.add(new int[] {start, i - 1});
      } else {
        i++;
      }
    }
    return runs;
  }
}
