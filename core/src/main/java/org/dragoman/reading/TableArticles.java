package org.dragoman.reading;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.dragoman.article.Reading;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.databind.MappingIterator;
import tools.jackson.dataformat.csv.CsvFactory;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;
import tools.jackson.dataformat.csv.CsvSchema;

/** Reads a table with a header row, an article a row: an export of a database or a spreadsheet. */
final class TableArticles implements ReadingCursor {
  private static final CsvMapper CSV =
      CsvMapper.builder(
              CsvFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxStringLength(Limits.BYTES).build())
                  .build())
          .enable(CsvReadFeature.WRAP_AS_ARRAY)
          .enable(CsvReadFeature.SKIP_EMPTY_LINES)
          .build();
  private static final int HEADER = 1 << 16;

  private final Input input;
  private final MappingIterator<String[]> rows;
  private final List<String> header;
  private final TableColumns columns;
  private final int text;
  private long number;

  private TableArticles(Input input, MappingIterator<String[]> rows, TableColumns columns)
      throws IOException {
    this.input = input;
    this.rows = rows;
    this.columns = columns;
    this.header = Arrays.asList(row().orElseThrow(() -> new UnreadableException("empty")));
    this.text =
        TableColumns.find(columns.text(), header)
            .orElseThrow(
                () ->
                    new UnreadableException(
                        "no column "
                            + String.join(" or ", columns.text())
                            + " in its first row ("
                            + shortened(String.join(", ", header))
                            + "); name it with --text-column"));
  }

  /** The articles of a table whose fields are set apart by tabs, or by what its header shows. */
  static ReadingCursor of(Input input, boolean tabs, ReadingOptions options) throws IOException {
    BufferedReader reader =
        new BufferedReader(CharacterSets.reader(input.bytes(), options.charset()), HEADER);
    char separator = tabs ? '\t' : separator(reader);
    CsvSchema schema = CsvSchema.emptySchema().withColumnSeparator(separator);
    try {
      return new TableArticles(
          input, CSV.readerFor(String[].class).with(schema).readValues(reader), options.columns());
    } catch (JacksonException e) {
      throw ParseProblems.of("not a table", e);
    }
  }

  /** What stands most often in the header row: a comma, a semicolon or a tab. */
  private static char separator(BufferedReader reader) throws IOException {
    reader.mark(HEADER);
    char[] head = new char[HEADER / 2];
    int read = Math.max(0, reader.read(head));
    reader.reset();
    String first = new String(head, 0, read).lines().findFirst().orElse("");
    char best = ',';
    for (char separator : new char[] {';', '\t'}) {
      if (count(first, separator) > count(first, best)) {
        best = separator;
      }
    }
    return best;
  }

  private static long count(String line, char separator) {
    return line.chars().filter(c -> c == separator).count();
  }

  @Override
  public Optional<Reading> next() throws IOException {
    Optional<String[]> row = row();
    if (row.isEmpty()) {
      return Optional.empty();
    }
    number++;
    String[] fields = row.get();
    if (text >= fields.length) {
      return Optional.of(
          new Reading.Unreadable(
              input.part(number), "a row of " + fields.length + " fields, too few to hold a text"));
    }
    return Optional.of(
        new ArticleDraft(
                input.part(number),
                field(fields, columns.id())
                    .filter(id -> !id.isBlank())
                    .orElse(input.partId(number)),
                fields[text])
            .title(field(fields, columns.title()))
            .publishedAs(field(fields, columns.date()))
            .source(field(fields, columns.source()))
            .url(field(fields, columns.url()))
            .author(field(fields, columns.author()))
            .reading());
  }

  private Optional<String[]> row() throws IOException {
    try {
      return rows.hasNextValue() ? Optional.of(rows.nextValue()) : Optional.empty();
    } catch (JacksonException e) {
      throw ParseProblems.of("not a table", e);
    }
  }

  private Optional<String> field(String[] fields, List<String> names) {
    OptionalInt column = TableColumns.find(names, header);
    return column.isPresent() && column.getAsInt() < fields.length
        ? Optional.of(fields[column.getAsInt()])
        : Optional.empty();
  }

  private static String shortened(String words) {
    return words.length() <= 100 ? words : words.substring(0, 100) + "…";
  }

  @Override
  public void close() {
    rows.close();
  }
}
