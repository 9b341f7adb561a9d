package org.dragoman.coding;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dragoman.codebook.Lexicon;
import org.dragoman.codebook.LexiconEntry;
import org.dragoman.codebook.PatternFlag;
import org.dragoman.relation.RelationLexicon;
import org.dragoman.statement.Cues;
import org.dragoman.text.EntityLabel;
import org.dragoman.text.ParseGate;
import org.dragoman.text.Token;

/**
 * Lets a sentence to the parser if it may hold an event, a statement, a relation or a reason: it
 * holds a word that reports such, and a word that may mean somebody.
 */
final class ReportWords implements ParseGate {
  private static final Set<String> REASONS = Set.of("because", "since", "due", "owing", "thanks");

  private final Lexicon lexicon;
  private final Cues cues;
  private final RelationLexicon relations;

  ReportWords(Lexicon lexicon, Cues cues, RelationLexicon relations) {
    this.lexicon = lexicon;
    this.cues = cues;
    this.relations = relations;
  }

  @Override
  public boolean opens(List<Token> tokens) {
    if (tokens.stream().noneMatch(ReportWords::mayMeanSomebody)) {
      return false;
    }
    // Whether a capital acts, and whom a pronoun means, is told by the grammar, too.
    if (tokens.stream().anyMatch(t -> t.isPronoun() || t.entity() == EntityLabel.LOCATION)) {
      return true;
    }
    Set<String> words = Token.words(tokens);
    return tokens.stream().anyMatch(token -> mayReport(token, words));
  }

  private static boolean mayMeanSomebody(Token token) {
    return token.isNoun() || token.isPronoun() || token.entity() != EntityLabel.NONE;
  }

  private boolean mayReport(Token token, Set<String> sentence) {
    String lemma = token.lemma().toLowerCase(Locale.ROOT);
    boolean event =
        token.isVerb() && may(lexicon.verb(lemma), sentence)
            || token.isNoun() && may(lexicon.noun(lemma), sentence)
            || may(lexicon.predicate(lemma), sentence);
    return event || is(token.lower(), sentence) || is(lemma, sentence);
  }

  private static boolean may(List<LexiconEntry> entries, Set<String> sentence) {
    return entries.stream()
        .anyMatch(
            entry -> !entry.pattern().has(PatternFlag.NONE) && entry.pattern().mayBeIn(sentence));
  }

  private boolean is(String word, Set<String> sentence) {
    return REASONS.contains(word) || cues.mayStart(word, sentence) || relations.has(word);
  }
}
