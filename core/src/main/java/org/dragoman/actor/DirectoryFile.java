package org.dragoman.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.data.DataFile;
import org.dragoman.data.DataProblem;

/** Reads the blocks of one {@code .actors} file; what is wrong is noted and passed over. */
final class DirectoryFile {
  private static final Pattern FIRST = Pattern.compile("\\[(\\+?)([\\p{Ll}\\d-]+)]\\s+(\\S.*)");

  private final DataFile file;
  private final List<DataProblem> problems;

  /** Where a block starts; line 0 before the first. */
  private record Start(int line, boolean adds, String id, String name) {}

  DirectoryFile(DataFile file, List<DataProblem> problems) {
    this.file = file;
    this.problems = problems;
  }

  List<SourcedEntry> read() {
    List<SourcedEntry> entries = new ArrayList<>();
    EntryFields fields = new EntryFields(this::problem);
    Start start = new Start(0, false, "", "");
    for (DataFile.Line line : file.content()) {
      String text = line.text().strip();
      Matcher first = FIRST.matcher(text);
      if (first.matches()) {
        end(start, fields, entries);
        start = new Start(line.number(), !first.group(1).isEmpty(), first.group(2), first.group(3));
      } else {
        keyAndValue(line.number(), text, start, fields);
      }
    }
    end(start, fields, entries);
    return entries;
  }

  private void end(Start start, EntryFields fields, List<SourcedEntry> entries) {
    if (start.line() > 0) {
      fields
          .entry(file.name(), start.line(), start.id(), start.name(), start.adds())
          .ifPresent(entries::add);
    }
    fields.clear();
  }

  private void keyAndValue(int line, String text, Start start, EntryFields fields) {
    int colon = text.indexOf(':');
    String key = colon < 0 ? "" : text.substring(0, colon).strip();
    if (!EntryFields.isKey(key)) {
      problem(
          line, "not a key of the directory: " + text.substring(0, Math.min(80, text.length())));
    } else if (start.line() == 0) {
      problem(line, "a key before the first block ([id] Name)");
    } else {
      fields.add(key, line, text.substring(colon + 1).strip());
    }
  }

  private void problem(int line, String message) {
    problems.add(new DataProblem(file.name(), line, message));
  }
}
