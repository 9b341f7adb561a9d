package org.dragoman.text;

import java.util.Optional;

/** Tells English from other languages; safe from many threads. */
public interface LanguageDetector {
  /** The name in English of the language a text is in; empty where it is English. */
  Optional<String> foreign(String text);
}
