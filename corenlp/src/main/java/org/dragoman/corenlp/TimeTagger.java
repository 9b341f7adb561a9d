package org.dragoman.corenlp;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.time.TimeAnnotations;
import edu.stanford.nlp.time.TimeAnnotator;
import edu.stanford.nlp.time.Timex;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.dragoman.article.Article;
import org.dragoman.article.Span;
import org.dragoman.text.TimeExpression;

/** Finds the time expressions of a sentence with SUTime. */
final class TimeTagger {
  private static final String ROOT = "edu/stanford/nlp/models/sutime/";

  /** How many words before and behind a word of time may belong to its expression. */
  private static final int AROUND = 4;

  private final TimeAnnotator sutime;

  TimeTagger() {
    Properties properties = new Properties();
    properties.setProperty("sutime.rules", ROOT + "defs.sutime.txt," + ROOT + "english.sutime.txt");
    // Holidays would need a library and half a second; news gives dates.
    properties.setProperty("sutime.binders", "0");
    properties.setProperty("sutime.markTimeRanges", "true");
    properties.setProperty("sutime.includeRange", "true");
    sutime = new TimeAnnotator("sutime", properties);
  }

  /**
   * The time expressions of a sentence. SUTime's rules are slow and most words tell no time, so
   * only those around a word of time are shown to it.
   */
  List<TimeExpression> tag(List<CoreLabel> tokens, Article article) {
    List<TimeExpression> found = new ArrayList<>();
    int from = -1;
    int to = -1;
    for (int i = 0; i < tokens.size(); i++) {
      if (TimeWords.contains(tokens.get(i).word())) {
        if (from >= 0 && i - AROUND > to) {
          found.addAll(within(tokens.subList(from, to), article));
          from = -1;
        }
        from = from < 0 ? Math.max(0, i - AROUND) : from;
        to = Math.min(tokens.size(), i + AROUND + 1);
      }
    }
    if (from >= 0) {
      found.addAll(within(tokens.subList(from, to), article));
    }
    return found;
  }

  private List<TimeExpression> within(List<CoreLabel> tokens, Article article) {
    int offset = tokens.getFirst().beginPosition();
    Annotation document =
        new Annotation(article.text().substring(offset, tokens.getLast().endPosition()));
    Annotation sentence = new Annotation(document.get(CoreAnnotations.TextAnnotation.class));
    sentence.set(CoreAnnotations.TokensAnnotation.class, tokens);
    sentence.set(CoreAnnotations.TokenBeginAnnotation.class, 0);
    sentence.set(CoreAnnotations.TokenEndAnnotation.class, tokens.size());
    document.set(CoreAnnotations.TokensAnnotation.class, tokens);
    document.set(CoreAnnotations.SentencesAnnotation.class, List.of(sentence));
    article
        .published()
        .ifPresent(
            published ->
                document.set(CoreAnnotations.DocDateAnnotation.class, published.date().toString()));
    sutime.annotate(document);
    List<TimeExpression> found = new ArrayList<>();
    for (CoreMap time : document.get(TimeAnnotations.TimexAnnotations.class)) {
      Timex timex = time.get(TimeAnnotations.TimexAnnotation.class);
      found.add(
          new TimeExpression(
              new Span(
                  time.get(CoreAnnotations.CharacterOffsetBeginAnnotation.class),
                  time.get(CoreAnnotations.CharacterOffsetEndAnnotation.class)),
              timex.timexType(),
              timex.value() == null ? "" : timex.value(),
              modifier(time)));
    }
    return found;
  }

  private static String modifier(CoreMap time) {
    var expression = time.get(edu.stanford.nlp.time.TimeExpression.Annotation.class);
    String modifier = expression == null ? null : expression.getTemporal().mod;
    return modifier == null ? "" : modifier;
  }
}
