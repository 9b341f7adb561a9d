package org.dragoman.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.bytedeco.pytorch.global.torch;
import org.dragoman.codebook.MarkedSentence;
import org.dragoman.data.DataProblem;
import org.dragoman.encoder.PairInput;
import org.dragoman.encoder.PairInput.Sides;
import org.dragoman.encoder.PairModel;
import org.dragoman.encoder.WordPieces;
import org.junit.jupiter.api.Test;

/** A few real steps of the real encoder. */
class TrainerIT {
  private static final int FEW = 16;

  private final List<TrainingSentence> sentences = sentences();

  private static List<TrainingSentence> sentences() {
    List<DataProblem> problems = new ArrayList<>();
    try {
      List<TrainingSentence> all = TrainingSentences.read(Path.of("sentences"), problems);
      List<TrainingSentence> few = new ArrayList<>();
      for (int i = 0; i < FEW; i++) {
        few.add(all.get(i * all.size() / FEW));
      }
      return few;
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private record Trained(
      TrainingSet set, EncoderWeights weights, Trainer trainer, List<Double> losses) {}

  private Trained train(int epochs) throws IOException {
    TrainingSet set = TrainingSet.of(sentences, List.of());
    torch.set_num_threads(2);
    torch.manual_seed(7);
    EncoderWeights weights = EncoderWeights.base(set.labels().width());
    Plan plan = new Plan(7, epochs, FEW / 2, 2e-4, 5, 10, 0.5);
    Trainer trainer =
        new Trainer(plan, new WordPieces(Vocabulary.ofBase()), weights, new Losses(set.labels()));
    List<Double> losses = new ArrayList<>();
    trainer.train(set.learnt(), (step, steps, loss) -> losses.add(loss));
    return new Trained(set, weights, trainer, losses);
  }

  @Test
  void learnsAndIsTheSameForTheSameSeed() throws IOException {
    Trained one = train(6);
    Trained other = train(6);
    assertThat(one.losses()).hasSize(12).isEqualTo(other.losses());
    assertThat(one.losses().getLast()).isLessThan(0.8 * one.losses().getFirst());
    List<MarkedSentence> read = one.set().learnt().stream().map(Example::sentence).toList();
    assertThat(one.trainer().numbers(read, Sides.HIDDEN).getFirst())
        .isEqualTo(other.trainer().numbers(read, Sides.HIDDEN).getFirst());
  }

  @Test
  void theWrittenFileAnswersAsTheTrainedModel() throws IOException {
    Trained trained = train(6);
    WordPieces pieces = new WordPieces(Vocabulary.ofBase());
    byte[] file =
        PairModelFile.of(
            trained.weights(), trained.set().labels().width(), trained.set().labels().entries());
    assertThat(file.length).isLessThan(40_000_000);
    PairModel model = PairModel.of(file, pieces);
    List<MarkedSentence> read = trained.set().learnt().stream().map(Example::sentence).toList();
    List<float[]> wanted = trained.trainer().numbers(read, Sides.NAMED);
    List<float[]> written =
        model.numbers(read.stream().map(s -> PairInput.of(s, Sides.NAMED, pieces)).toList());
    double distance = 0;
    double size = 0;
    for (int row = 0; row < wanted.size(); row++) {
      for (int i = 0; i < trained.set().labels().types().size(); i++) {
        distance += Math.abs(wanted.get(row)[i] - written.get(row)[i]);
        size += Math.abs(wanted.get(row)[i]);
      }
    }
    assertThat(distance).isLessThan(0.1 * size);
  }
}
