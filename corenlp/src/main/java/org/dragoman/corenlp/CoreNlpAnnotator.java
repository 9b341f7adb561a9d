package org.dragoman.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import org.dragoman.article.Article;
import org.dragoman.article.Span;
import org.dragoman.text.Annotator;
import org.dragoman.text.ParseGate;
import org.dragoman.text.ParsedArticle;
import org.dragoman.text.Segments;
import org.dragoman.text.Sentence;
import org.dragoman.text.TimeExpression;

/**
 * Annotates with CoreNLP's tokenizer, tagger, morphology, name recogniser (one CRF model),
 * transition-based dependency parser and SUTime, called one by one and not through CoreNLP's own
 * pipeline, whose options are strings and whose models load one after the other.
 *
 * <p>One instance serves a whole process and any number of threads: the models are shared and not
 * changed by use. Models load in parallel from the moment the annotator is made.
 */
public final class CoreNlpAnnotator implements Annotator {
  private final Models models;

  private CoreNlpAnnotator(Models models) {
    this.models = models;
  }

  /** Starts loading the models and returns at once; the first article waits for them. */
  public static CoreNlpAnnotator start() {
    return new CoreNlpAnnotator(Models.load());
  }

  @Override
  public ParsedArticle annotate(Article article, ParseGate gate) {
    SentenceSplitter splitter = new SentenceSplitter(article.text());
    List<Sentence> sentences = new ArrayList<>();
    List<TimeExpression> times = new ArrayList<>();
    for (Span segment : Segments.of(article)) {
      for (List<CoreLabel> tokens : splitter.split(segment)) {
        sentences.add(models.sentenceParser().parse(sentences.size(), tokens, gate));
        times.addAll(models.timeTagger().tag(tokens, article));
      }
    }
    return new ParsedArticle(article, sentences, times);
  }
}
