package org.dragoman.actor;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dragoman.data.DataFile;
import org.dragoman.data.DataProblem;

/**
 * The lines of a user's text file. It must be UTF-8, or UTF-16 with its mark: names that are
 * guessed wrong would be found nowhere, and nobody would be told why.
 */
final class ActorText {
  private static final long LARGEST = 64L << 20;
  private static final int LONGEST_LINE = 100_000;

  private ActorText() {}

  /**
   * Reads a file; lines too long to be meant are problems and come as blank lines.
   *
   * @throws IOException where it cannot be read, with a reason that says why
   */
  static DataFile read(Path file, List<DataProblem> problems) throws IOException {
    if (Files.size(file) > LARGEST) {
      throw new IOException("more than " + (LARGEST >> 20) + " MB, too large for a list of actors");
    }
    String text = decode(Files.readAllBytes(file));
    List<String> lines = new ArrayList<>();
    text.lines().forEach(lines::add);
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).length() > LONGEST_LINE) {
        problems.add(
            new DataProblem(
                file.toString(), i + 1, "a line of more than 100,000 characters; left out"));
        lines.set(i, "");
      }
    }
    return new DataFile(file.toString(), lines);
  }

  private static String decode(byte[] bytes) throws IOException {
    Charset charset = StandardCharsets.UTF_8;
    if (bytes.length > 1
        && (bytes[0] == -1 && bytes[1] == -2 || bytes[0] == -2 && bytes[1] == -1)) {
      charset = StandardCharsets.UTF_16;
    }
    try {
      String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      if (text.indexOf('\0') >= 0) {
        throw new IOException("binary data, not text");
      }
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new IOException("not UTF-8; save it as UTF-8 text", e);
    }
  }
}
