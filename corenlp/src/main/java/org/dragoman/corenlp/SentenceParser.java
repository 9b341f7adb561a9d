package org.dragoman.corenlp;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.Morphology;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.util.ArrayList;
import java.util.List;
import org.dragoman.article.Span;
import org.dragoman.text.EntityLabel;
import org.dragoman.text.ParseGate;
import org.dragoman.text.Sentence;
import org.dragoman.text.Token;

/** Tags, lemmatises and parses one sentence. */
final class SentenceParser {
  private final MaxentTagger tagger;
  private final CRFClassifier<CoreLabel> names;
  private final InsertionParser parser;

  SentenceParser(MaxentTagger tagger, CRFClassifier<CoreLabel> names, TransitionParser parser) {
    this.tagger = tagger;
    this.names = names;
    this.parser = new InsertionParser(parser);
  }

  Sentence parse(int index, List<CoreLabel> labels, ParseGate gate) {
    tagger.tagCoreLabels(labels);
    Morphology morphology = new Morphology();
    for (int i = 0; i < labels.size(); i++) {
      labels.get(i).setLemma(morphology.lemma(labels.get(i).word(), labels.get(i).tag()));
      labels.get(i).setIndex(i + 1);
    }
    List<CoreLabel> named = names.classifySentence(labels);
    List<Token> tokens = new ArrayList<>(labels.size());
    for (CoreLabel label : labels) {
      tokens.add(
          new Token(
              tokens.size(),
              new Span(label.beginPosition(), label.endPosition()),
              label.word(),
              label.lemma(),
              label.tag(),
              entity(named.get(tokens.size()).get(CoreAnnotations.AnswerAnnotation.class))));
    }
    if (!gate.opens(tokens)) {
      return Sentence.unparsed(index, tokens);
    }
    TransitionParser.Parse tree =
        parser.parse(
            tokens.stream().map(Token::word).toList(), tokens.stream().map(Token::tag).toList());
    return new Sentence(index, tokens, tree.heads(), tree.relations());
  }

  private static EntityLabel entity(String answer) {
    return switch (answer) {
      case "PERSON" -> EntityLabel.PERSON;
      case "ORGANIZATION" -> EntityLabel.ORGANIZATION;
      case "LOCATION" -> EntityLabel.LOCATION;
      case "MISC" -> EntityLabel.MISC;
      // The model's label for words that are no name; nothing else is in it.
      default -> EntityLabel.NONE;
    };
  }
}
