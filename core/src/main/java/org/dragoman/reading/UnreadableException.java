package org.dragoman.reading;

import java.io.IOException;

/** Says in words for the user why an input cannot be read, or not any further. */
final class UnreadableException extends IOException {
  private static final long serialVersionUID = 1L;

  UnreadableException(String reason) {
    super(reason);
  }
}
