package org.dragoman.reading;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.Optional;

/**
 * Turns bytes into text: by a byte order mark, then as UTF-8 where they are that beyond doubt, then
 * by what the input declares, then by what the bytes look like.
 */
final class CharacterSets {
  private static final Charset WESTERN = Charset.forName("windows-1252");

  private static final int HEAD = 1 << 15;

  /** How sure the detector must be, from 0 to 100. */
  private static final int SURE = 50;

  /** The share of marked letters that must stand where such letters stand. */
  private static final double PLAUSIBLE = 0.75;

  private CharacterSets() {}

  /** The character set of that name, where there is one. */
  static Optional<Charset> named(String name) {
    try {
      return Optional.of(Charset.forName(name.strip()));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }

  /**
   * The text.
   *
   * @param declared the character set that the input says it is in
   * @throws UnreadableException where the bytes are damaged, or in no character set that can be
   *     told
   */
  static String decode(byte[] bytes, Optional<Charset> declared) throws UnreadableException {
    Optional<Charset> mark = byteOrderMark(bytes);
    if (mark.isPresent()) {
      return strictly(bytes, mark.get())
          .map(CharacterSets::withoutMark)
          .orElseThrow(() -> new UnreadableException("damaged " + mark.get() + " text"));
    }
    Optional<String> utf8 = strictly(bytes, StandardCharsets.UTF_8);
    Optional<Charset> other = declared.filter(charset -> !StandardCharsets.UTF_8.equals(charset));
    if (utf8.isPresent() && (other.isEmpty() || !isAscii(bytes) || wide(other.get()))) {
      return utf8.get();
    }
    return other
        .flatMap(charset -> strictly(bytes, charset))
        .or(() -> utf8)
        .or(() -> detected(bytes))
        .orElseThrow(
            () ->
                new UnreadableException(
                    "neither UTF-8 nor another character set that can be told; name it with --charset"));
  }

  /** The text as a browser would show it, whatever the bytes are. */
  static String decodeLeniently(byte[] bytes, Optional<Charset> declared) {
    try {
      return decode(bytes, declared);
    } catch (UnreadableException e) {
      return new String(bytes, byteOrderMark(bytes).or(() -> declared).orElse(WESTERN));
    }
  }

  /**
   * Reads a text too long for memory, in the character set that its beginning is in; what cannot be
   * decoded further on comes as U+FFFD.
   */
  static Reader reader(BufferedInputStream bytes, Optional<Charset> declared) throws IOException {
    bytes.mark(HEAD);
    byte[] head = bytes.readNBytes(HEAD);
    bytes.reset();
    int end = head.length;
    while (head.length == HEAD && end > 0 && head[end - 1] < 0) {
      end--;
    }
    byte[] whole = Arrays.copyOf(head, end);
    Optional<Charset> mark = byteOrderMark(whole);
    Charset charset =
        mark.isPresent()
            ? mark.get()
            : strictly(whole, StandardCharsets.UTF_8).isPresent() && declared.isEmpty()
                ? StandardCharsets.UTF_8
                : declared.orElse(mostlyUtf8(whole) ? StandardCharsets.UTF_8 : WESTERN);
    if (mark.isPresent()) {
      bytes.skipNBytes(mark.get().equals(StandardCharsets.UTF_8) ? 3 : 2);
    }
    return new InputStreamReader(bytes, charset);
  }

  /**
   * Whether a five-hundredth of the bytes or more are zeros, and no mark says that characters are
   * wide.
   */
  static boolean isBinary(byte[] bytes) {
    int zeros = 0;
    for (byte b : bytes) {
      zeros += b == 0 ? 1 : 0;
    }
    return zeros > 0 && zeros >= bytes.length / 500 && byteOrderMark(bytes).isEmpty();
  }

  private static Optional<Charset> byteOrderMark(byte[] bytes) {
    int a = bytes.length > 0 ? bytes[0] & 0xff : 0;
    int b = bytes.length > 1 ? bytes[1] & 0xff : 0;
    int c = bytes.length > 2 ? bytes[2] & 0xff : 0;
    if (a == 0xef && b == 0xbb && c == 0xbf) {
      return Optional.of(StandardCharsets.UTF_8);
    }
    if (a == 0xfe && b == 0xff) {
      return Optional.of(StandardCharsets.UTF_16BE);
    }
    return a == 0xff && b == 0xfe ? Optional.of(StandardCharsets.UTF_16LE) : Optional.empty();
  }

  private static String withoutMark(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static Optional<String> strictly(byte[] bytes, Charset charset) {
    try {
      return Optional.of(
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static boolean isAscii(byte[] bytes) {
    for (byte b : bytes) {
      if (b < 0) {
        return false;
      }
    }
    return true;
  }

  /** Plain bytes declared to be two or four bytes a character are a common mistake. */
  private static boolean wide(Charset charset) {
    return charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32");
  }

  /** Not for damaged UTF-8, which any set of single bytes would take. */
  private static Optional<String> detected(byte[] bytes) {
    if (mostlyUtf8(bytes)) {
      return Optional.empty();
    }
    return strictly(bytes, WESTERN)
        .filter(CharacterSets::plausible)
        .or(
            () -> {
              CharsetMatch match = new CharsetDetector().setText(bytes).detect();
              return match == null || match.getConfidence() < SURE
                  ? Optional.empty()
                  : named(match.getName())
                      .flatMap(charset -> strictly(bytes, charset))
                      .filter(text -> marked(text) * 4 > text.length() || plausible(text));
            });
  }

  /** Whether most runs of bytes over ASCII are whole UTF-8 characters. */
  private static boolean mostlyUtf8(byte[] bytes) {
    int whole = 0;
    int broken = 0;
    for (int i = 0; i < bytes.length; i++) {
      int b = bytes[i] & 0xff;
      if (b >= 0x80) {
        int more = b >= 0xf0 && b < 0xf5 ? 3 : b >= 0xe0 ? 2 : b >= 0xc2 ? 1 : 0;
        int end = i + 1;
        while (end < bytes.length && end <= i + more && (bytes[end] & 0xc0) == 0x80) {
          end++;
        }
        if (more > 0 && b < 0xf5 && end == i + 1 + more) {
          whole++;
        } else {
          broken++;
        }
        i = end - 1;
      }
    }
    return whole > 0 && whole >= broken;
  }

  /** How many characters are not ASCII. */
  private static long marked(String text) {
    return text.chars().filter(c -> c >= 0x80).count();
  }

  /** Whether letters with marks stand by other letters, and not capitals within a word. */
  private static boolean plausible(String text) {
    int odd = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 0x80) {
        continue;
      }
      char before = i > 0 ? text.charAt(i - 1) : ' ';
      char after = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
      boolean alone = !Character.isLetter(before) && !Character.isLetter(after);
      boolean inside = Character.isUpperCase(c) && Character.isLowerCase(before);
      boolean amongMarked = before >= 0x80 && after >= 0x80;
      if (Character.isISOControl(c) || Character.isLetter(c) && (alone || inside || amongMarked)) {
        odd++;
      }
    }
    return odd <= (1 - PLAUSIBLE) * marked(text);
  }
}
