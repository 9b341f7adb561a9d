package org.dragoman.train;

import ai.onnx.proto.OnnxMl.GraphProto;
import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.NodeProto;
import ai.onnx.proto.OnnxMl.TensorProto;
import com.google.protobuf.CodedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteOrder;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.bytedeco.pytorch.Scalar;
import org.bytedeco.pytorch.Tensor;
import org.bytedeco.pytorch.global.torch;
import org.dragoman.encoder.PairBatch;

/**
 * The weights of an encoder and of what reads its answer, by name: {@code embeddings.…}, {@code
 * encoder.layer.N.…} as BERT's parts are called, {@code head.…}. Matrices stand as inputs ×
 * outputs.
 */
final class EncoderWeights {
  /** The encoder that training starts from: bge-small-en-v1.5 (Xiao et al. 2023), MIT licence. */
  static final String BASE = "bge-small-en-v1.5";

  static final int LAYERS = 12;
  static final int WIDTH = 384;
  static final int HEADS = 12;
  static final int INNER = 1536;
  static final int POOLED = PairBatch.POOLS * WIDTH;

  private final Map<String, Tensor> tensors = new LinkedHashMap<>();

  private EncoderWeights() {}

  /**
   * Reads the base encoder and adds a head of two layers with small random weights.
   *
   * @param outputs how many numbers the head gives
   */
  static EncoderWeights base(int outputs) throws IOException {
    EncoderWeights weights = new EncoderWeights();
    try (InputStream in = EncoderWeights.class.getResourceAsStream("/" + BASE + ".onnx")) {
      if (in == null) {
        throw new IllegalStateException("the base encoder is not on the class path");
      }
      weights.read(ModelProto.parseFrom(CodedInputStream.newInstance(in.readAllBytes())));
    }
    weights.put("head.hidden.weight", random(POOLED, WIDTH));
    weights.put("head.hidden.bias", torch.zeros(new long[] {WIDTH}));
    weights.put("head.output.weight", random(WIDTH, outputs));
    weights.put("head.output.bias", torch.zeros(new long[] {outputs}));
    return weights;
  }

  private static Tensor random(long inputs, long outputs) {
    return torch.randn(new long[] {inputs, outputs}).mul(new Scalar(0.03));
  }

  /** Exported graphs keep the names of vectors, but call a matrix by a number: its node says it. */
  private void read(ModelProto model) {
    GraphProto graph = model.getGraph();
    Map<String, TensorProto> found = new HashMap<>();
    graph.getInitializerList().forEach(each -> found.put(each.getName(), each));
    for (NodeProto node : graph.getNodeList()) {
      Optional<TensorProto> matrix =
          node.getInputList().stream()
              .filter(name -> name.startsWith("onnx::MatMul"))
              .flatMap(name -> Optional.ofNullable(found.get(name)).stream())
              .findFirst();
      if (node.getOpType().equals("MatMul") && matrix.isPresent()) {
        String name = node.getName().substring(1).replace("/MatMul", ".weight").replace('/', '.');
        put(name, tensor(matrix.get()));
      }
    }
    found.forEach(
        (name, value) -> {
          if (!name.startsWith("onnx::")) {
            put(name, tensor(value));
          }
        });
  }

  private static Tensor tensor(TensorProto proto) {
    float[] values = new float[proto.getRawData().size() / Float.BYTES];
    proto
        .getRawData()
        .asReadOnlyByteBuffer()
        .order(ByteOrder.LITTLE_ENDIAN)
        .asFloatBuffer()
        .get(values);
    long[] shape = proto.getDimsList().stream().mapToLong(Long::longValue).toArray();
    return Tensor.create(values, shape);
  }

  private void put(String name, Tensor tensor) {
    tensors.put(name, tensor);
  }

  /** The weights of a name. */
  Tensor get(String name) {
    Tensor tensor = tensors.get(name);
    if (tensor == null) {
      throw new IllegalArgumentException("no weights called " + name);
    }
    return tensor;
  }

  /** The weights of a name as plain numbers, row after row. */
  float[] values(String name) {
    Tensor tensor = get(name).detach().contiguous();
    float[] values = new float[Math.toIntExact(tensor.numel())];
    tensor.data_ptr_float().get(values);
    return values;
  }

  /** All names, in a fixed order. */
  Iterable<String> names() {
    return tensors.keySet().stream().sorted().toList();
  }
}
