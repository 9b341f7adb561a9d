package org.dragoman.corenlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.trees.TypedDependency;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TransitionParserIT {
  private static final Path TEXT_MODEL =
      Path.of("target/models/edu/stanford/nlp/models/parser/nndep/english_UD.gz");
  private static final String TAGGER =
      "edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger";

  private static final List<String> SENTENCES =
      List.of(
          "The president met the prime minister of Norland in Tokyo on Monday .",
          "Lawmakers rejected the budget by 212 votes to 198 late on Thursday .",
          "The bill was vetoed by the governor , who called it a gift to polluters .",
          "`` We will not negotiate under threat , '' the foreign minister told reporters .",
          "Troops that had crossed the border were later withdrawn , officials said .",
          "Protests erupted in the capital after the court annulled the election .",
          "Police arrested 37 demonstrators and used tear gas to disperse the rest .",
          "According to a spokesman , the ceasefire has been violated at least twice .",
          "She denied that her campaign had received money from abroad .",
          "He did n't say when , or whether , the sanctions would be lifted .",
          "Why did the ministry hide the report from parliament ?",
          "Resign !",
          "Inflation rose to 7.4 % in March , up from 6.9 % a month earlier .",
          "The union 's leaders threatened to strike unless wages are raised .",
          "Rebels shelled the town of Karvesh , killing four civilians and wounding dozens .",
          "Both sides accused each other of breaking the truce .",
          "It was the senator from Ohio who had leaked the memo .",
          "There were no signs that the talks would resume any time soon .",
          "Having lost its majority , the government called a snap election .",
          "The opposition 's demand , however , was dismissed as absurd .",
          "Not all of those detained have been charged or allowed to see a lawyer .",
          "The two countries signed a trade agreement worth $ 3.2 billion last week .",
          "What the minister promised and what he delivered are two different things .",
          "A man believed to be the gunman was being questioned , the mayor said .",
          "In 1998 , Velmar and Ostia agreed to share the river 's water .",
          "The committee gave the company until Friday to hand over the documents .",
          "Farmers blocked roads -LRB- some with tractors -RRB- across the north .",
          "Aid workers urged the warring parties to let convoys through .",
          "The general , Anton Brezhko , 61 , was shot dead outside his home .",
          "More than 10,000 people marched ; the organisers had hoped for 50,000 .",
          "If the deal collapses , the bloc could impose tariffs as early as June .",
          "Mayor Lindqvist -- a former judge -- praised the officers for their restraint .",
          "The envoy is expected to arrive in Dakmoor before the summit begins .",
          "Neither the army nor the police would comment on the raid .",
          "Critics say that it is too little , too late .",
          "Her lawyer said she would appeal , arguing that the trial had been unfair .",
          "The ship , carrying grain for Tessaly , was seized by pirates off the coast .",
          "UN inspectors were refused entry to the xylotherm plant at Qarbuz-4 .",
          "I think we should condemn this attack in the strongest possible terms .",
          "POLL : MOST VOTERS WANT PREMIER OUT",
          "The accord , which took three years to negotiate and which had been hailed as historic by"
              + " the very politicians who now attack it , will be put to a vote on Sunday , when"
              + " some 12 million people , many of them living abroad , are asked whether the"
              + " constitution should be changed so that power is shared among the regions .");

  @TempDir private static Path directory;
  private static TransitionParser own;
  private static DependencyParser library;
  private static List<List<CoreLabel>> sentences;

  @BeforeAll
  static void load() throws IOException {
    Path model = directory.resolve("parser.bin");
    ParserModelConverter.main(new String[] {TEXT_MODEL.toString(), model.toString()});
    try (InputStream in = new BufferedInputStream(Files.newInputStream(model))) {
      own = new TransitionParser(ParserModel.read(in));
    }
    library = DependencyParser.loadFromModelFile(TEXT_MODEL.toString());
    MaxentTagger tagger = new MaxentTagger(TAGGER);
    sentences = SENTENCES.stream().map(sentence -> tagged(tagger, sentence)).toList();
  }

  private static List<CoreLabel> tagged(MaxentTagger tagger, String sentence) {
    List<CoreLabel> labels = new ArrayList<>();
    for (String word : sentence.split(" ")) {
      CoreLabel label = new CoreLabel();
      label.setWord(word);
      label.setValue(word);
      label.setIndex(labels.size() + 1);
      labels.add(label);
    }
    tagger.tagCoreLabels(labels);
    return labels;
  }

  @Test
  void parsesAsTheLibraryDoes() {
    for (List<CoreLabel> sentence : sentences) {
      assertThat(ownArcs(sentence)).isEqualTo(libraryArcs(sentence));
    }
  }

  @Test
  void parsesTheSameFromManyThreads() throws Exception {
    List<List<String>> expected = sentences.stream().map(TransitionParserIT::libraryArcs).toList();
    try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
      List<Future<List<List<String>>>> results = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        results.add(
            threads.submit(() -> sentences.stream().map(TransitionParserIT::ownArcs).toList()));
      }
      for (Future<List<List<String>>> result : results) {
        assertThat(result.get()).isEqualTo(expected);
      }
    }
  }

  @Test
  void parsesNothingToNothing() {
    assertThat(own.parse(List.of(), List.of()).heads()).isEmpty();
  }

  @Test
  void refusesWhatIsNoModel() {
    assertThatThrownBy(() -> ParserModel.read(new ByteArrayInputStream(new byte[100])))
        .isInstanceOf(IOException.class);
  }

  private static List<String> ownArcs(List<CoreLabel> sentence) {
    TransitionParser.Parse parse =
        own.parse(
            sentence.stream().map(CoreLabel::word).toList(),
            sentence.stream().map(CoreLabel::tag).toList());
    List<String> arcs = new ArrayList<>();
    for (int i = 0; i < sentence.size(); i++) {
      arcs.add(arc(sentence.get(i).word(), parse.heads()[i], parse.relations()[i]));
    }
    return arcs;
  }

  private static List<String> libraryArcs(List<CoreLabel> sentence) {
    Annotation annotation = new Annotation("");
    annotation.set(CoreAnnotations.TokensAnnotation.class, sentence);
    List<String> arcs = new ArrayList<>(sentence.stream().map(CoreLabel::word).toList());
    for (TypedDependency dependency : library.predict(annotation).typedDependencies()) {
      int token = dependency.dep().index() - 1;
      arcs.set(
          token,
          arc(
              sentence.get(token).word(),
              dependency.gov().index() - 1,
              dependency.reln().toString()));
    }
    return arcs;
  }

  private static String arc(String word, int head, String relation) {
    return word + " " + relation + " " + head;
  }
}
