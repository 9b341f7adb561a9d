package org.dragoman.corenlp;

import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/**
 * Turns the text model of CoreNLP's neural dependency parser into the file {@link ParserModel}
 * reads. Run by the build; the same input gives the same bytes.
 *
 * <p>All numbers of the file are little-endian. It has the magic and the version, the counts of
 * words, tags and labels, the sizes of an embedding and of the hidden layer, the number of
 * features, the length in bytes of the names, the names in UTF-8 with a line feed after each, and
 * then as 32 bit floats the embeddings, the weights of the first layer (a row of the hidden layer's
 * size for each number of each feature's embedding), its bias, and the weights of the second layer
 * (a row with a weight for each transition, for each unit of the hidden layer). The two arcs with
 * the root's label are left out of those rows, since a transition parser with one root never has
 * the choice of them. The list of products to compute beforehand is left out too.
 */
public final class ParserModelConverter {
  private static final List<String> SIZES =
      List.of("dict", "pos", "label", "embeddingSize", "hiddenSize", "numTokens");

  private final BufferedReader in;
  private final OutputStream out;

  private ParserModelConverter(BufferedReader in, OutputStream out) {
    this.in = in;
    this.out = out;
  }

  /** Takes the path of the gzipped text model and the path of the file to write. */
  public static void main(String[] args) throws IOException {
    if (args.length != 2) {
      throw new IllegalArgumentException("two paths wanted: the text model and the output");
    }
    Path output = Path.of(args[1]).toAbsolutePath();
    Path directory = output.getParent();
    if (directory != null) {
      Files.createDirectories(directory);
    }
    try (GZIPInputStream unzipped =
            new GZIPInputStream(Files.newInputStream(Path.of(args[0])), 1 << 16);
        BufferedReader in =
            new BufferedReader(new InputStreamReader(unzipped, StandardCharsets.UTF_8));
        OutputStream out = new BufferedOutputStream(Files.newOutputStream(output), 1 << 16)) {
      new ParserModelConverter(in, out).convert();
    }
  }

  private void convert() throws IOException {
    int[] sizes = new int[SIZES.size()];
    for (int i = 0; i < sizes.length; i++) {
      sizes[i] = size(SIZES.get(i));
    }
    size("preComputed");
    int embeddingSize = sizes[3];
    int hiddenSize = sizes[4];
    int features = sizes[5];
    List<float[]> embeddings = new ArrayList<>();
    byte[] names = names(sizes[0] + sizes[1] + sizes[2], embeddingSize, embeddings);
    byte[] header = new byte[ParserModel.HEADER];
    ByteBuffer head = ByteBuffer.wrap(header).order(ByteOrder.LITTLE_ENDIAN);
    head.putInt(ParserModel.MAGIC).putInt(ParserModel.VERSION);
    for (int size : sizes) {
      head.putInt(size);
    }
    head.putInt(names.length);
    out.write(header);
    out.write(names);
    for (float[] embedding : embeddings) {
      write(embedding);
    }
    for (int i = 0; i < features * embeddingSize + 1; i++) {
      write(numbers(line(), 0, hiddenSize));
    }
    int labels = sizes[2] - 1;
    for (int i = 0; i < hiddenSize; i++) {
      float[] all = numbers(line(), 0, 2 * labels + 1);
      float[] kept = new float[2 * labels - 1];
      System.arraycopy(all, 1, kept, 0, labels - 1);
      System.arraycopy(all, labels + 1, kept, labels - 1, labels);
      write(kept);
    }
  }

  private int size(String name) throws IOException {
    String line = line();
    if (!line.startsWith(name + "=")) {
      throw new IOException("'" + name + "=' wanted where the model has '" + line + "'");
    }
    return Integer.parseInt(line.substring(name.length() + 1));
  }

  private byte[] names(int count, int embeddingSize, List<float[]> embeddings) throws IOException {
    StringBuilder names = new StringBuilder();
    for (int i = 0; i < count; i++) {
      String line = line();
      int space = line.indexOf(' ');
      names.append(line, 0, space).append('\n');
      embeddings.add(numbers(line, space + 1, embeddingSize));
    }
    return names.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static float[] numbers(String line, int from, int count) throws IOException {
    String[] fields = line.substring(from).split(" ", -1);
    if (fields.length != count) {
      throw new IOException(count + " numbers wanted where the model has " + fields.length);
    }
    float[] numbers = new float[count];
    for (int i = 0; i < count; i++) {
      numbers[i] = Float.parseFloat(fields[i]);
    }
    return numbers;
  }

  private String line() throws IOException {
    String line = in.readLine();
    if (line == null) {
      throw new IOException("the model ends too early");
    }
    return line;
  }

  private void write(float[] numbers) throws IOException {
    byte[] bytes = new byte[Float.BYTES * numbers.length];
    ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer().put(numbers);
    out.write(bytes);
  }
}
