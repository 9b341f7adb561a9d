package org.dragoman.reading;

import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.util.zip.ZipException;

/** Puts what went wrong with an input into words that a user can act on. */
final class Reasons {
  private Reasons() {}

  /** Why an input cannot be read. */
  static String of(IOException e) {
    return switch (e) {
      case UnreadableException own -> String.valueOf(own.getMessage());
      case NoSuchFileException missing -> "no such file";
      case AccessDeniedException denied -> "no permission to read it";
      case FileSystemLoopException loop -> "a link that leads back to itself";
      case EOFException end -> "cut off: its data ends too soon; fetch it again";
      case ZipException broken -> "damaged: " + broken.getMessage();
      case CharacterCodingException coding -> "not text in a known character set";
      default -> message(e);
    };
  }

  private static String message(IOException e) {
    String message = e.getMessage();
    return message == null || message.isBlank()
        ? "cannot be read (" + e.getClass().getSimpleName() + ")"
        : message.lines().findFirst().orElse(message);
  }
}
