package org.dragoman.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.TokenizerFactory;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.dragoman.article.Span;

/** Splits a segment of the text into sentences of tokens whose offsets refer to the whole text. */
final class SentenceSplitter {
  /**
   * Longer sentences are lists and tables; the parser's time grows with them, its sense does not.
   */
  private static final int LONGEST = 150;

  private static final TokenizerFactory<CoreLabel> TOKENIZERS =
      PTBTokenizer.factory(new CoreLabelTokenFactory(), "invertible=false,untokenizable=noneKeep");
  private static final WordToSentenceProcessor<CoreLabel> SENTENCES =
      new WordToSentenceProcessor<>();

  private static final HyphenatedWords HYPHENATED = HyphenatedWords.load();

  private final String text;

  SentenceSplitter(String text) {
    this.text = text;
  }

  List<List<CoreLabel>> split(Span segment) {
    List<CoreLabel> tokens = TOKENIZERS.getTokenizer(new StringReader(segment.of(text))).tokenize();
    for (CoreLabel token : tokens) {
      token.setBeginPosition(token.beginPosition() + segment.start());
      token.setEndPosition(token.endPosition() + segment.start());
    }
    List<List<CoreLabel>> sentences = new ArrayList<>();
    for (List<CoreLabel> sentence : SENTENCES.process(HYPHENATED.join(tokens))) {
      for (int i = 0; i < sentence.size(); i += LONGEST) {
        sentences.add(sentence.subList(i, Math.min(sentence.size(), i + LONGEST)));
      }
    }
    return sentences;
  }
}
