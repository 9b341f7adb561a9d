package org.dragoman.corenlp;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.zip.GZIPInputStream;

/** The models in use, loaded side by side from the class path. */
final class Models {
  private static final String ROOT = "edu/stanford/nlp/models/";
  private static final String TAGGER = ROOT + "pos-tagger/english-left3words-distsim.tagger";
  private static final String NAMES = ROOT + "ner/english.conll.4class.distsim.crf.ser.gz";
  private static final String PARSER = "parser.bin";

  private final CompletableFuture<SentenceParser> sentenceParser;
  private final CompletableFuture<TimeTagger> timeTagger;

  private Models(
      CompletableFuture<SentenceParser> sentenceParser, CompletableFuture<TimeTagger> timeTagger) {
    this.sentenceParser = sentenceParser;
    this.timeTagger = timeTagger;
  }

  static Models load() {
    // Threads of their own: the common pool belongs to whoever codes, and daemons never keep a
    // process alive that is done.
    Executor threads = task -> Thread.ofPlatform().daemon().name("models").start(task);
    var parser = CompletableFuture.supplyAsync(Models::parser, threads);
    var names = CompletableFuture.supplyAsync(Models::names, threads);
    var tagger =
        CompletableFuture.supplyAsync(() -> new MaxentTagger(TAGGER, quiet(), false), threads);
    var times = CompletableFuture.supplyAsync(TimeTagger::new, threads);
    var sentences =
        tagger
            .thenCombine(names, TaggerAndNames::new)
            .thenCombine(parser, (both, p) -> new SentenceParser(both.tagger(), both.names(), p));
    return new Models(sentences, times);
  }

  private record TaggerAndNames(MaxentTagger tagger, CRFClassifier<CoreLabel> names) {}

  private static TransitionParser parser() {
    try (InputStream in = Models.class.getResourceAsStream(PARSER)) {
      if (in == null) {
        throw new IOException("the model " + PARSER + " is not in the distribution");
      }
      return new TransitionParser(ParserModel.read(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Properties quiet() {
    Properties properties = new Properties();
    properties.setProperty("model", TAGGER);
    return properties;
  }

  private static CRFClassifier<CoreLabel> names() {
    try (InputStream in = Models.class.getClassLoader().getResourceAsStream(NAMES)) {
      if (in == null) {
        throw new IOException("the model " + NAMES + " is not in the distribution");
      }
      return CRFClassifier.getClassifier(
          new BufferedInputStream(new GZIPInputStream(in, 1 << 16), 1 << 16));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException("the model " + NAMES + " is not CoreNLP's", e);
    }
  }

  SentenceParser sentenceParser() {
    return sentenceParser.join();
  }

  TimeTagger timeTagger() {
    return timeTagger.join();
  }
}
