package org.dragoman.text;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dragoman.article.Span;

/**
 * A word or a mark of a sentence.
 *
 * @param index its place in the sentence, from 0
 * @param span where it stands in the article's text
 * @param word its form, as written
 * @param lemma its base form, in lower case unless it is a name
 * @param tag its Penn Treebank part of speech
 * @param entity the kind of name it is part of
 */
public record Token(
    int index, Span span, String word, String lemma, String tag, EntityLabel entity) {

  /** The words and base forms of some tokens, in lower case. */
  public static Set<String> words(List<Token> tokens) {
    Set<String> words = new HashSet<>(tokens.size() * 4);
    for (Token token : tokens) {
      words.add(token.lower());
      words.add(token.lemma().toLowerCase(Locale.ROOT));
      words.add(token.singular());
    }
    return words;
  }

  /** The base form in lower case, without the s that it keeps of plurals such as <i>troops</i>. */
  public String singular() {
    String base = lemma.toLowerCase(Locale.ROOT);
    boolean plural = tag.endsWith("S") && base.endsWith("s") && !base.endsWith("ss");
    return plural ? base.substring(0, base.length() - 1) : base;
  }

  /** Whether it is a verb, modals left out. */
  public boolean isVerb() {
    return tag.startsWith("VB");
  }

  /** Whether it is a noun, common or proper. */
  public boolean isNoun() {
    return tag.startsWith("NN");
  }

  /** Whether it is a proper noun. */
  public boolean isName() {
    return tag.startsWith("NNP");
  }

  /** Whether it is a personal or possessive pronoun. */
  public boolean isPronoun() {
    return tag.startsWith("PRP");
  }

  /** The form in lower case. */
  public String lower() {
    return word.toLowerCase(Locale.ROOT);
  }
}
