package org.dragoman.reading;

import java.nio.charset.Charset;
import java.util.Optional;
import org.dragoman.article.Published;

/**
 * What the user says of the input that it does not say itself.
 *
 * @param format the form of every file, whatever its name
 * @param charset the character set of what declares none
 * @param published the publication date of every article, in place of what it says itself
 * @param columns what the columns of tables are called
 */
public record ReadingOptions(
    Optional<Format> format,
    Optional<Charset> charset,
    Optional<Published> published,
    TableColumns columns) {

  /** Nothing said: everything is told from the input. */
  public static ReadingOptions none() {
    return new ReadingOptions(
        Optional.empty(), Optional.empty(), Optional.empty(), TableColumns.usual());
  }
}
