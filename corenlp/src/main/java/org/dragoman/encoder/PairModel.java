package org.dragoman.encoder;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.OrtSession.SessionOptions;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.LongStream;
import org.dragoman.codebook.MarkedSentence;
import org.dragoman.encoder.PairInput.Sides;
import org.dragoman.event.PairReader;
import org.dragoman.event.PairReading;

/**
 * The trained model over ONNX Runtime: a sentence encoder whose answer for a pair is read from the
 * whole sentence and its two sides. Safe from many threads.
 */
public final class PairModel implements PairReader {
  private final WordPieces pieces;
  private final OrtSession session;
  private final Numbers numbers;
  private final Map<String, String> provenance;
  private final OrtEnvironment environment = OrtEnvironment.getEnvironment();

  private PairModel(byte[] model, WordPieces pieces) throws OrtException {
    this.pieces = pieces;
    try (SessionOptions options = new SessionOptions()) {
      // Callers are many threads already.
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      this.session = environment.createSession(model, options);
    }
    this.provenance = Map.copyOf(session.getMetadata().getCustomMetadata());
    this.numbers = new Numbers(ModelLabels.of(provenance));
  }

  /** The model that comes with the program. */
  public static PairModel load() {
    try (InputStream in = PairModel.class.getResourceAsStream("pairs.onnx")) {
      if (in == null) {
        throw new IllegalStateException("the model of pairs is missing");
      }
      return of(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A model from a file's bytes, over the vocabulary that comes with the program.
   *
   * @throws IllegalArgumentException where they are no such model
   */
  public static PairModel of(byte[] model) {
    return of(model, WordPieces.load());
  }

  /**
   * The same over another vocabulary.
   *
   * @throws IllegalArgumentException where they are no such model
   */
  public static PairModel of(byte[] model, WordPieces pieces) {
    try {
      return new PairModel(model, pieces);
    } catch (OrtException e) {
      throw new IllegalArgumentException("not a model of pairs: " + e.getMessage(), e);
    }
  }

  @Override
  public String name() {
    return name(provenance.getOrDefault("data", "unknown"));
  }

  /** The name of the model that comes with the program, without loading it. */
  public static String nameOfShipped() {
    try (InputStream in = PairModel.class.getResourceAsStream("pairs.properties")) {
      Properties written = new Properties();
      if (in != null) {
        written.load(in);
      }
      return name(written.getProperty("data", "unknown"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String name(String data) {
    return "pairs-" + data;
  }

  /** What the model file says of how it was made. */
  public Map<String, String> provenance() {
    return provenance;
  }

  @Override
  public List<PairReading> read(List<MarkedSentence> pairs) {
    List<PairInput> inputs =
        pairs.stream().map(pair -> PairInput.of(pair, Sides.HIDDEN, pieces)).toList();
    return numbers(inputs).stream().map(numbers::read).toList();
  }

  /**
   * The model's numbers for each input. Each is read by itself: in eight bits an answer depends a
   * little on what is read with it, and the same sentence is to have the same answer everywhere. It
   * costs a twentieth of the time.
   */
  public List<float[]> numbers(List<PairInput> inputs) {
    return inputs.stream().map(this::run).toList();
  }

  private float[] run(PairInput input) {
    PairBatch batch = new PairBatch(List.of(input));
    long rows = batch.rows();
    int width = batch.length();
    long[] shape = {rows, width};
    List<OnnxTensor> opened = new ArrayList<>();
    try {
      opened.add(OnnxTensor.createTensor(environment, LongBuffer.wrap(batch.ids()), shape));
      opened.add(OnnxTensor.createTensor(environment, IntBuffer.wrap(batch.mask()), shape));
      opened.add(
          OnnxTensor.createTensor(
              environment,
              FloatBuffer.wrap(batch.pools()),
              new long[] {rows, PairBatch.POOLS, width}));
      opened.add(
          OnnxTensor.createTensor(
              environment, LongBuffer.wrap(positions(width)), new long[] {width}));
      try (OrtSession.Result result =
          session.run(
              Map.of(
                  "ids", opened.get(0),
                  "mask", opened.get(1),
                  "pools", opened.get(2),
                  "positions", opened.get(3)))) {
        return ((float[][]) result.get(0).getValue())[0];
      }
    } catch (OrtException e) {
      throw new IllegalStateException("the model of pairs failed", e);
    } finally {
      opened.forEach(OnnxTensor::close);
    }
  }

  private static long[] positions(int width) {
    return LongStream.range(0, width).toArray();
  }
}
