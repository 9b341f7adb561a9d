package org.dragoman.train;

import java.util.List;
import org.bytedeco.pytorch.Scalar;
import org.bytedeco.pytorch.Tensor;
import org.bytedeco.pytorch.TensorOptional;
import org.bytedeco.pytorch.global.torch;
import org.bytedeco.pytorch.global.torch.ScalarType;
import org.dragoman.encoder.PairBatch;
import org.dragoman.encoder.PairInput;

/**
 * The encoder's computation in PyTorch, as BERT's (Devlin et al. 2019), and the head over it. Its
 * products of matrices are taken in bfloat16, three times as fast as in single precision where the
 * processor knows it; sums, normal forms and the weights themselves stay in single precision.
 */
final class Encoder {
  private static final double EPSILON = 1e-12;
  private static final float FAR_BELOW = -1e4f;
  private static final double DROPPED = 0.1;

  private final EncoderWeights weights;

  Encoder(EncoderWeights weights) {
    this.weights = weights;
  }

  /**
   * The head's numbers for each input.
   *
   * @param training whether to drop a tenth of the values, as one does while learning
   */
  Tensor forward(List<PairInput> inputs, boolean training) {
    PairBatch batch = new PairBatch(inputs);
    Tensor x =
        torch
            .embedding(weights.get("embeddings.word_embeddings.weight"), ids(batch))
            .add(weights.get("embeddings.position_embeddings.weight").narrow(0, 0, batch.length()))
            .add(weights.get("embeddings.token_type_embeddings.weight").narrow(0, 0, 1));
    x = dropped(normal(x, "embeddings.LayerNorm"), training);
    Tensor mask = half(mask(batch));
    for (int layer = 0; layer < EncoderWeights.LAYERS; layer++) {
      x = layer(x, mask, "encoder.layer." + layer + ".", training);
    }
    Tensor pooled = torch.matmul(pools(batch), x).reshape(batch.rows(), EncoderWeights.POOLED);
    Tensor hidden =
        torch.gelu(
            torch
                .matmul(dropped(pooled, training), weights.get("head.hidden.weight"))
                .add(weights.get("head.hidden.bias")));
    return torch
        .matmul(dropped(hidden, training), weights.get("head.output.weight"))
        .add(weights.get("head.output.bias"));
  }

  private Tensor layer(Tensor x, Tensor mask, String name, boolean training) {
    Tensor in = half(x);
    Tensor query = heads(linear(in, name + "attention.self.query"));
    Tensor key = heads(linear(in, name + "attention.self.key"));
    Tensor value = heads(linear(in, name + "attention.self.value"));
    double scale = 1 / Math.sqrt((double) EncoderWeights.WIDTH / EncoderWeights.HEADS);
    Tensor scores = torch.matmul(query, key.transpose(2, 3)).mul(new Scalar(scale)).add(mask);
    Tensor context =
        torch
            .matmul(torch.softmax(scores, -1), value)
            .transpose(1, 2)
            .reshape(x.size(0), x.size(1), EncoderWeights.WIDTH);
    Tensor attended = dropped(linear(context, name + "attention.output.dense"), training);
    Tensor middle = normal(x.add(attended), name + "attention.output.LayerNorm");
    Tensor inner = torch.gelu(linear(half(middle), name + "intermediate.dense"));
    Tensor out = dropped(linear(inner, name + "output.dense"), training);
    return normal(middle.add(out), name + "output.LayerNorm");
  }

  private static Tensor heads(Tensor x) {
    return x.view(
            x.size(0), x.size(1), EncoderWeights.HEADS, EncoderWeights.WIDTH / EncoderWeights.HEADS)
        .transpose(1, 2);
  }

  private Tensor linear(Tensor x, String name) {
    return torch
        .matmul(x, half(weights.get(name + ".weight")))
        .add(half(weights.get(name + ".bias")));
  }

  private Tensor normal(Tensor x, String name) {
    return torch.layer_norm(
        x.to(ScalarType.Float),
        new long[] {EncoderWeights.WIDTH},
        new TensorOptional(weights.get(name + ".weight")),
        new TensorOptional(weights.get(name + ".bias")),
        EPSILON,
        false);
  }

  private static Tensor half(Tensor x) {
    return x.to(ScalarType.BFloat16);
  }

  private static Tensor dropped(Tensor x, boolean training) {
    return training ? torch.dropout(x, DROPPED, true) : x;
  }

  private static Tensor ids(PairBatch batch) {
    return Tensor.create(batch.ids(), batch.rows(), batch.length());
  }

  /** Nothing where there is a piece, far below where it is filled up: attention goes not there. */
  private static Tensor mask(PairBatch batch) {
    int[] filled = batch.mask();
    float[] added = new float[filled.length];
    for (int i = 0; i < filled.length; i++) {
      added[i] = filled[i] == 1 ? 0 : FAR_BELOW;
    }
    return Tensor.create(added, batch.rows(), 1, 1, batch.length());
  }

  private static Tensor pools(PairBatch batch) {
    return Tensor.create(batch.pools(), batch.rows(), PairBatch.POOLS, batch.length());
  }
}
