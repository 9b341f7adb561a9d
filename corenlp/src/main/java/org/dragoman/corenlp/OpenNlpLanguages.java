package org.dragoman.corenlp;

import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import org.dragoman.text.LanguageDetector;

/**
 * Tells languages apart with OpenNLP's detector. Its model takes a moment to load, and most texts
 * are plainly English by their small words: it is loaded when the first is not.
 */
public final class OpenNlpLanguages implements LanguageDetector {
  private static final String MODEL = "/langdetect-183.bin";

  /** How much of a text is looked at, in UTF-16 units. */
  private static final int SAMPLE = 6000;

  /** The share of small words above which a text is English, whatever its names are. */
  private static final double ENGLISH = 0.1;

  /** The share below which it may be another language. */
  private static final double POSSIBLY_ENGLISH = 0.05;

  /** Small words that the languages around do not share. */
  private static final Set<String> SMALL_WORDS =
      Set.of(
          "the", "of", "and", "that", "for", "with", "by", "this", "from", "but", "what", "they",
          "which", "their", "said", "will", "would", "been", "after", "who", "are", "its", "were",
          "should", "could", "about", "when", "there", "into", "also", "because", "while", "it's");

  private Optional<LanguageDetectorModel> loaded = Optional.empty();

  /** Prepares to load the model that comes with the program. */
  public OpenNlpLanguages() {}

  @Override
  public Optional<String> foreign(String text) {
    String sample = text.substring(0, Math.min(SAMPLE, text.length()));
    double share = shareOfSmallWords(sample);
    if (share >= ENGLISH) {
      return Optional.empty();
    }
    // The detector keeps state, so each call has its own; the model is shared.
    String language = new LanguageDetectorME(model()).predictLanguage(sample).getLang();
    return language.equals("eng") || share >= POSSIBLY_ENGLISH
        ? Optional.empty()
        : Optional.of(ULocale.forLanguageTag(language).getDisplayLanguage(ULocale.ENGLISH));
  }

  private static double shareOfSmallWords(String text) {
    int words = 0;
    int small = 0;
    for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}]+")) {
      if (!word.isEmpty()) {
        words++;
        small += SMALL_WORDS.contains(word) ? 1 : 0;
      }
    }
    return words == 0 ? 0 : (double) small / words;
  }

  private synchronized LanguageDetectorModel model() {
    if (loaded.isEmpty()) {
      loaded = Optional.of(load());
    }
    return loaded.get();
  }

  private static LanguageDetectorModel load() {
    try (InputStream in = OpenNlpLanguages.class.getResourceAsStream(MODEL)) {
      if (in == null) {
        throw new IllegalStateException("no " + MODEL + " on the class path");
      }
      return new LanguageDetectorModel(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
