package org.dragoman.bench;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.LongAdder;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.dragoman.article.Article;
import org.dragoman.article.Reading;
import org.dragoman.article.Span;
import org.dragoman.coding.CodedArticle;
import org.dragoman.coding.Coder;
import org.dragoman.coding.Outcome;
import org.dragoman.corenlp.CoreNlpAnnotator;
import org.dragoman.event.Event;
import org.dragoman.reading.InputFiles;
import org.dragoman.reading.ReadingOptions;
import org.dragoman.statement.Statement;
import org.dragoman.text.Annotator;
import org.dragoman.text.ParseGate;
import org.dragoman.text.ParsedArticle;
import org.dragoman.text.Token;

/**
 * Reports how many sentences never reach the parser, what that saves, and what it costs: the events
 * and statements that are found only where all are parsed. Arguments: files or folders of articles.
 */
public final class GateReport {
  private static final Logger LOG = Logger.getLogger(GateReport.class.getName());

  private final LongAdder sentences = new LongAdder();
  private final LongAdder parsed = new LongAdder();
  private final LongAdder tokens = new LongAdder();
  private final LongAdder parsedTokens = new LongAdder();

  private GateReport() {}

  /** Prints the report. */
  public static void main(String[] paths) {
    new GateReport().run(List.of(paths));
  }

  private void run(List<String> paths) {
    CoreNlpAnnotator annotator = CoreNlpAnnotator.start();
    Coder gated = Coder.load(counting(annotator), text -> Optional.empty());
    Coder open = Coder.load(ungated(annotator), text -> Optional.empty());
    List<Article> articles = articles(paths);
    run(gated, articles);
    sentences.reset();
    parsed.reset();
    tokens.reset();
    parsedTokens.reset();
    Set<String> all = run(open, articles);
    Set<String> some = run(gated, articles);
    Set<String> lost = new HashSet<>(all);
    lost.removeAll(some);
    LOG.info(
        String.format(
            Locale.ROOT,
            "%d sentences, %.1f%% not parsed; %d tokens, %.1f%% not parsed; %d entries (mentions, events, statements, relations, reasons),"
                + " %d (%.2f%%) lost",
            sentences.sum(),
            100.0 * (sentences.sum() - parsed.sum()) / sentences.sum(),
            tokens.sum(),
            100.0 * (tokens.sum() - parsedTokens.sum()) / tokens.sum(),
            all.size(),
            lost.size(),
            100.0 * lost.size() / all.size()));
  }

  private Annotator counting(Annotator annotator) {
    return new Annotator() {
      @Override
      public ParsedArticle annotate(Article article, ParseGate gate) {
        return annotator.annotate(article, words -> count(words, gate.opens(words)));
      }
    };
  }

  private static Annotator ungated(Annotator annotator) {
    return new Annotator() {
      @Override
      public ParsedArticle annotate(Article article, ParseGate gate) {
        return annotator.annotate(article);
      }
    };
  }

  private boolean count(List<Token> words, boolean opens) {
    sentences.increment();
    tokens.add(words.size());
    if (opens) {
      parsed.increment();
      parsedTokens.add(words.size());
    }
    return opens;
  }

  private static List<Article> articles(List<String> paths) {
    List<Article> articles = new ArrayList<>();
    try (Stream<Reading> readings =
        new InputFiles(paths, System.in, ReadingOptions.none()).readings()) {
      readings
          .filter(Reading.Read.class::isInstance)
          .map(reading -> ((Reading.Read) reading).article())
          .forEach(articles::add);
    }
    return articles;
  }

  private static Set<String> run(Coder coder, List<Article> articles) {
    long start = System.nanoTime();
    Set<String> found = new HashSet<>();
    for (Article article : articles) {
      if (coder.code(article) instanceof Outcome.Coded coded) {
        CodedArticle record = coded.record();
        for (Event event : record.events()) {
          found.add(key(article, event.type().name(), event.trigger()));
        }
        record
            .actors()
            .forEach(
                actor ->
                    actor.mentions().forEach(m -> found.add(key(article, actor.id(), m.span()))));
        record.reasons().forEach(r -> found.add(key(article, "reason", r.because())));
        record.relations().forEach(r -> found.add(key(article, r.type().name(), r.span())));
        for (Statement statement : record.statements()) {
          found.add(key(article, "statement", statement.cue()));
        }
      }
    }
    LOG.info(
        String.format(
            Locale.ROOT,
            "%d articles in %.1f s",
            articles.size(),
            (System.nanoTime() - start) / 1e9));
    return found;
  }

  private static String key(Article article, String kind, Span span) {
    return article.id() + " " + kind + " " + span.start() + "-" + span.end();
  }
}
