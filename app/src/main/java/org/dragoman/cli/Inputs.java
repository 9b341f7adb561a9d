package org.dragoman.cli;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import org.dragoman.article.Published;
import org.dragoman.article.StatedDate;
import org.dragoman.reading.Format;
import org.dragoman.reading.InputFiles;
import org.dragoman.reading.ReadingOptions;
import org.dragoman.reading.TableColumns;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** The files and folders that a command reads, and what the user says of them. */
final class Inputs {
  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description = {
        "Articles: files or folders; - reads standard input. Known: .txt (pages as copied from a browser), .html, .json,"
            + " .jsonl, .csv, .tsv, .xml (PETRARCH, RSS, Atom), .warc, and .gz or .zip of any."
      })
  private List<String> paths = List.of();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "What the files are, whatever their names: ${COMPLETION-CANDIDATES}.")
  private @Nullable Format format;

  @Option(
      names = "--charset",
      paramLabel = "NAME",
      description = "The character set of files that are not UTF-8 and do not say theirs.")
  private @Nullable Charset charset;

  @Option(
      names = "--published",
      paramLabel = "DATE",
      converter = Date.class,
      description =
          "When the articles were published, in place of what they say: 2031-03-04, or March 4, 2031.")
  private @Nullable Published published;

  @Option(
      names = "--text-column",
      paramLabel = "NAME",
      description = "The column of a table that holds the text (default: text, body, content, …).")
  private @Nullable String text;

  @Option(
      names = "--id-column",
      paramLabel = "NAME",
      description = "The same for the article's id.")
  private @Nullable String id;

  @Option(names = "--title-column", paramLabel = "NAME", description = "For its headline.")
  private @Nullable String title;

  @Option(
      names = "--date-column",
      paramLabel = "NAME",
      description = "For its date of publication.")
  private @Nullable String date;

  @Option(names = "--source-column", paramLabel = "NAME", description = "For its publisher.")
  private @Nullable String source;

  @Option(names = "--url-column", paramLabel = "NAME", description = "For its address.")
  private @Nullable String url;

  @Option(names = "--author-column", paramLabel = "NAME", description = "For its author.")
  private @Nullable String author;

  Inputs() {}

  InputFiles files() {
    TableColumns usual = TableColumns.usual();
    TableColumns columns =
        new TableColumns(
            named(text, usual.text()),
            named(id, usual.id()),
            named(title, usual.title()),
            named(date, usual.date()),
            named(source, usual.source()),
            named(url, usual.url()),
            named(author, usual.author()));
    return new InputFiles(
        paths,
        System.in,
        new ReadingOptions(
            Optional.ofNullable(format),
            Optional.ofNullable(charset),
            Optional.ofNullable(published),
            columns));
  }

  private static List<String> named(@Nullable String column, List<String> usual) {
    return column == null ? usual : List.of(column);
  }

  /** Reads a date in any written form. */
  static final class Date implements ITypeConverter<Published> {
    @Override
    public Published convert(String words) {
      return StatedDate.read(words)
          .map(StatedDate::published)
          .orElseThrow(
              () -> new TypeConversionException("\"" + words + "\" is no date; write 2031-03-04"));
    }
  }
}
