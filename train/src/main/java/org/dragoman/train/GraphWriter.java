package org.dragoman.train;

import ai.onnx.proto.OnnxMl.AttributeProto;
import ai.onnx.proto.OnnxMl.GraphProto;
import ai.onnx.proto.OnnxMl.NodeProto;
import ai.onnx.proto.OnnxMl.TensorProto;
import ai.onnx.proto.OnnxMl.TensorProto.DataType;
import ai.onnx.proto.OnnxMl.TensorShapeProto;
import ai.onnx.proto.OnnxMl.TypeProto;
import ai.onnx.proto.OnnxMl.ValueInfoProto;
import com.google.protobuf.ByteString;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;

/** Puts an ONNX graph together: inputs, weights, nodes and outputs, each by its name. */
final class GraphWriter {
  /** The domain of ONNX Runtime's own operators. */
  static final String RUNTIME = "com.microsoft";

  private final GraphProto.Builder graph = GraphProto.newBuilder().setName("pairs");

  /** An input; sizes that are no numbers are free. */
  void input(String name, DataType type, String... shape) {
    graph.addInput(value(name, type, shape));
  }

  /** An output of floats. */
  void output(String name, String... shape) {
    graph.addOutput(value(name, DataType.FLOAT, shape));
  }

  private static ValueInfoProto value(String name, DataType type, String... shape) {
    TensorShapeProto.Builder sizes = TensorShapeProto.newBuilder();
    for (String size : shape) {
      TensorShapeProto.Dimension.Builder dimension = TensorShapeProto.Dimension.newBuilder();
      if (Character.isDigit(size.charAt(0))) {
        dimension.setDimValue(Long.parseLong(size));
      } else {
        dimension.setDimParam(size);
      }
      sizes.addDim(dimension);
    }
    return ValueInfoProto.newBuilder()
        .setName(name)
        .setType(
            TypeProto.newBuilder()
                .setTensorType(
                    TypeProto.Tensor.newBuilder().setElemType(type.getNumber()).setShape(sizes)))
        .build();
  }

  /** Weights in single precision. */
  void floats(String name, float[] values, long... shape) {
    ByteBuffer bytes =
        ByteBuffer.allocate(values.length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
    bytes.asFloatBuffer().put(values);
    weights(name, DataType.FLOAT, ByteString.copyFrom(bytes), shape);
  }

  /** Weights in eight bits with a sign. */
  void bytes(String name, byte[] values, long... shape) {
    weights(name, DataType.INT8, ByteString.copyFrom(values), shape);
  }

  /** A list of whole numbers. */
  void longs(String name, long... values) {
    ByteBuffer bytes =
        ByteBuffer.allocate(values.length * Long.BYTES).order(ByteOrder.LITTLE_ENDIAN);
    bytes.asLongBuffer().put(values);
    weights(name, DataType.INT64, ByteString.copyFrom(bytes), values.length);
  }

  private void weights(String name, DataType type, ByteString raw, long... shape) {
    TensorProto.Builder tensor =
        TensorProto.newBuilder().setName(name).setDataType(type.getNumber()).setRawData(raw);
    for (long size : shape) {
      tensor.addDims(size);
    }
    graph.addInitializer(tensor);
  }

  /** A node with one output and no attributes; an input that is left out is empty. */
  void node(String operator, String domain, String out, String... inputs) {
    graph.addNode(start(operator, domain, out, inputs));
  }

  /** A node that makes floats of other numbers. */
  void cast(String in, String out) {
    graph.addNode(
        start("Cast", "", out, in).addAttribute(number("to", DataType.FLOAT.getNumber())));
  }

  /** A node that brings values to a normal form. */
  void normal(String operator, String domain, float epsilon, String out, String... inputs) {
    graph.addNode(
        start(operator, domain, out, inputs)
            .addAttribute(
                AttributeProto.newBuilder()
                    .setName("epsilon")
                    .setType(AttributeProto.AttributeType.FLOAT)
                    .setF(epsilon)));
  }

  /** A node of attention in several heads. */
  void attention(int heads, String out, String... inputs) {
    graph.addNode(
        start("MultiHeadAttention", RUNTIME, out, inputs).addAttribute(number("num_heads", heads)));
  }

  private static AttributeProto number(String name, long value) {
    return AttributeProto.newBuilder()
        .setName(name)
        .setType(AttributeProto.AttributeType.INT)
        .setI(value)
        .build();
  }

  private static NodeProto.Builder start(
      String operator, String domain, String out, String... inputs) {
    return NodeProto.newBuilder()
        .setOpType(operator)
        .setDomain(domain)
        .setName(out + "/" + operator)
        .addAllInput(List.of(inputs))
        .addOutput(out);
  }

  /** The graph. */
  GraphProto build() {
    return graph.build();
  }
}
