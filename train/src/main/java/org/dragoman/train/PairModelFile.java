package org.dragoman.train;

import ai.onnx.proto.OnnxMl.GraphProto;
import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.OperatorSetIdProto;
import ai.onnx.proto.OnnxMl.StringStringEntryProto;
import ai.onnx.proto.OnnxMl.TensorProto.DataType;
import java.util.Map;
import java.util.TreeMap;
import org.dragoman.encoder.PairInput;

/**
 * Writes an encoder as a file that ONNX Runtime reads: its matrices and word vectors in eight bits,
 * the rest in single precision, and in its entries what its numbers mean and how it was made.
 */
final class PairModelFile {
  private static final long IR_VERSION = 8;
  private static final long OPERATORS = 17;
  private static final float EPSILON = 1e-12f;

  private final EncoderWeights weights;
  private final GraphWriter graph = new GraphWriter();

  private PairModelFile(EncoderWeights weights) {
    this.weights = weights;
  }

  /**
   * The file's bytes.
   *
   * @param entries what its numbers mean and how it was made
   */
  static byte[] of(EncoderWeights weights, int outputs, Map<String, String> entries) {
    GraphProto graph = new PairModelFile(weights).build(outputs);
    ModelProto.Builder model =
        ModelProto.newBuilder()
            .setIrVersion(IR_VERSION)
            .setProducerName("dragoman")
            .addOpsetImport(OperatorSetIdProto.newBuilder().setDomain("").setVersion(OPERATORS))
            .addOpsetImport(
                OperatorSetIdProto.newBuilder().setDomain(GraphWriter.RUNTIME).setVersion(1))
            .setGraph(graph);
    new TreeMap<>(entries)
        .forEach(
            (key, value) ->
                model.addMetadataProps(
                    StringStringEntryProto.newBuilder().setKey(key).setValue(value)));
    return model.build().toByteArray();
  }

  private GraphProto build(int outputs) {
    graph.input("ids", DataType.INT64, "rows", "length");
    graph.input("mask", DataType.INT32, "rows", "length");
    graph.input("pools", DataType.FLOAT, "rows", "3", "length");
    graph.input("positions", DataType.INT64, "length");
    String x = embeddings();
    for (int layer = 0; layer < EncoderWeights.LAYERS; layer++) {
      x = layer(x, "encoder.layer." + layer + ".");
    }
    graph.node("MatMul", "", "pooled3", "pools", x);
    graph.longs("pooledShape", -1, EncoderWeights.POOLED);
    graph.node("Reshape", "", "pooled", "pooled3", "pooledShape");
    head("pooled", "head.hidden", EncoderWeights.POOLED, EncoderWeights.WIDTH, "headSum");
    graph.node("Gelu", GraphWriter.RUNTIME, "headHidden", "headSum");
    head("headHidden", "head.output", EncoderWeights.WIDTH, outputs, "numbers");
    graph.output("numbers", "rows", Integer.toString(outputs));
    return graph.build();
  }

  private String embeddings() {
    int width = EncoderWeights.WIDTH;
    Eighths words =
        Eighths.byRow(weights.values("embeddings.word_embeddings.weight"), width, Eighths.FULL);
    graph.bytes("words", words.values(), words.values().length / width, width);
    graph.floats("wordScales", words.scales(), words.scales().length, 1);
    graph.node("Gather", "", "wordBytes", "words", "ids");
    graph.node("Gather", "", "wordScale", "wordScales", "ids");
    graph.cast("wordBytes", "wordFloats");
    graph.node("Mul", "", "wordVectors", "wordFloats", "wordScale");
    float[] kind = weights.values("embeddings.token_type_embeddings.weight");
    float[] all = weights.values("embeddings.position_embeddings.weight");
    float[] places = new float[PairInput.LONGEST * width];
    for (int i = 0; i < places.length; i++) {
      places[i] = all[i] + kind[i % width];
    }
    graph.floats("places", places, PairInput.LONGEST, width);
    graph.node("Gather", "", "placeVectors", "places", "positions");
    graph.node("Add", "", "embedded", "wordVectors", "placeVectors");
    normal("embeddings.LayerNorm");
    graph.normal(
        "LayerNormalization",
        "",
        EPSILON,
        "x0",
        "embedded",
        "embeddings.LayerNorm.weight",
        "embeddings.LayerNorm.bias");
    return "x0";
  }

  private String layer(String x, String name) {
    int width = EncoderWeights.WIDTH;
    linear(x, name + "attention.self.query", width, width);
    linear(x, name + "attention.self.key", width, width);
    linear(x, name + "attention.self.value", width, width);
    graph.attention(
        EncoderWeights.HEADS,
        name + "context",
        name + "attention.self.query",
        name + "attention.self.key",
        name + "attention.self.value",
        "",
        "mask");
    linear(name + "context", name + "attention.output.dense", width, width);
    String middle = name + "middle";
    skip(x, name + "attention.output.dense", name + "attention.output.LayerNorm", middle);
    linear(middle, name + "intermediate.dense", width, EncoderWeights.INNER);
    graph.node("Gelu", GraphWriter.RUNTIME, name + "inner", name + "intermediate.dense");
    linear(name + "inner", name + "output.dense", EncoderWeights.INNER, width);
    skip(middle, name + "output.dense", name + "output.LayerNorm", name + "out");
    return name + "out";
  }

  private void skip(String x, String added, String norm, String out) {
    normal(norm);
    graph.normal(
        "SkipLayerNormalization",
        GraphWriter.RUNTIME,
        EPSILON,
        out,
        x,
        added,
        norm + ".weight",
        norm + ".bias");
  }

  private void normal(String name) {
    graph.floats(name + ".weight", weights.values(name + ".weight"), EncoderWeights.WIDTH);
    graph.floats(name + ".bias", weights.values(name + ".bias"), EncoderWeights.WIDTH);
  }

  /** A product in eight bits whose result is called as its weights are. */
  private void linear(String x, String name, int inputs, int outputs) {
    Eighths matrix = Eighths.byColumn(weights.values(name + ".weight"), outputs, Eighths.SAFE);
    graph.bytes(name + ".weight", matrix.values(), inputs, outputs);
    graph.floats(name + ".scales", matrix.scales(), outputs);
    graph.floats(name + ".bias", weights.values(name + ".bias"), outputs);
    graph.node(
        "DynamicQuantizeMatMul",
        GraphWriter.RUNTIME,
        name,
        x,
        name + ".weight",
        name + ".scales",
        "",
        name + ".bias");
  }

  private void head(String x, String name, int inputs, int outputs, String out) {
    graph.floats(name + ".weight", weights.values(name + ".weight"), inputs, outputs);
    graph.floats(name + ".bias", weights.values(name + ".bias"), outputs);
    graph.node("MatMul", "", name + ".product", x, name + ".weight");
    graph.node("Add", "", out, name + ".product", name + ".bias");
  }
}
