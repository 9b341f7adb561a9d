package org.dragoman.corenlp;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.process.Morphology;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.trees.GrammaticalStructure;
import edu.stanford.nlp.trees.TypedDependency;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dragoman.article.Span;
import org.dragoman.text.EntityLabel;
import org.dragoman.text.Sentence;
import org.dragoman.text.Token;

/** Tags, lemmatises and parses one sentence. */
final class SentenceParser {
  private final MaxentTagger tagger;
  private final CRFClassifier<CoreLabel> names;
  private final DependencyParser parser;

  SentenceParser(MaxentTagger tagger, CRFClassifier<CoreLabel> names, DependencyParser parser) {
    this.tagger = tagger;
    this.names = names;
    this.parser = parser;
  }

  Sentence parse(int index, List<CoreLabel> labels) {
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
    int[] heads = new int[tokens.size()];
    String[] relations = new String[tokens.size()];
    Arrays.fill(heads, Sentence.ROOT);
    Arrays.fill(relations, "dep");
    for (TypedDependency dependency : tree(labels).typedDependencies()) {
      int dependent = dependency.dep().index() - 1;
      heads[dependent] = dependency.gov().index() - 1;
      relations[dependent] = dependency.reln().toString();
    }
    return new Sentence(index, tokens, heads, relations);
  }

  private GrammaticalStructure tree(List<CoreLabel> labels) {
    Annotation sentence = new Annotation("");
    sentence.set(CoreAnnotations.TokensAnnotation.class, labels);
    return parser.predict(sentence);
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
