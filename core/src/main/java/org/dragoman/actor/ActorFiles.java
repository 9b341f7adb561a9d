package org.dragoman.actor;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dragoman.data.DataProblem;

/**
 * What a user's files and folders of actors hold.
 *
 * @param entries in the order of the files; of two with one id the later one counts
 * @param nouns nouns for people
 * @param problems what could not be used
 * @param unreadable the files of which nothing could be used, each with its reason
 */
public record ActorFiles(
    List<SourcedEntry> entries,
    List<AgentNoun> nouns,
    List<DataProblem> problems,
    List<DataProblem> unreadable) {
  public ActorFiles {
    entries = List.copyOf(entries);
    nouns = List.copyOf(nouns);
    problems = List.copyOf(problems);
    unreadable = List.copyOf(unreadable);
  }

  /** No files. */
  public static ActorFiles none() {
    return new ActorFiles(List.of(), List.of(), List.of(), List.of());
  }

  /**
   * Reads files and folders, the latter with all files of known endings below them.
   *
   * @param step run for each line or entity, so that a large file's reading can be followed
   */
  public static ActorFiles read(List<Path> paths, Runnable step) {
    Gathered gathered = new Gathered(step);
    for (Path path : paths) {
      for (Path file : files(path, gathered)) {
        read(file, gathered);
      }
    }
    return new ActorFiles(gathered.entries, gathered.nouns, gathered.problems, gathered.unreadable);
  }

  private static List<Path> files(Path path, Gathered gathered) {
    if (!Files.isDirectory(path)) {
      return List.of(path);
    }
    try (Stream<Path> below = Files.walk(path)) {
      List<Path> files =
          below
              .filter(file -> Files.isRegularFile(file) && ActorFormat.of(file).isPresent())
              .sorted()
              .toList();
      if (files.isEmpty()) {
        gathered.fail(path, "the folder holds no files of actors (" + ActorFormat.known() + ")");
      }
      return files;
    } catch (IOException | java.io.UncheckedIOException e) {
      gathered.fail(path, "the folder cannot be read");
      return List.of();
    }
  }

  private static void read(Path file, Gathered gathered) {
    Optional<ActorFormat> format = ActorFormat.of(file);
    if (format.isEmpty()) {
      gathered.fail(file, "not known by its name; name it " + ActorFormat.known());
      return;
    }
    try {
      format.get().read(file, gathered);
    } catch (IOException e) {
      gathered.fail(file, reason(e));
    }
  }

  /** Why a file cannot be read, in a user's words. */
  public static String reason(IOException e) {
    return switch (e) {
      case NoSuchFileException none -> "no such file";
      case AccessDeniedException denied -> "may not be read";
      default -> String.valueOf(e.getMessage());
    };
  }

  /** Takes everything in. */
  private static final class Gathered implements ActorSink {
    private final List<SourcedEntry> entries = new ArrayList<>();
    private final List<AgentNoun> nouns = new ArrayList<>();
    private final List<DataProblem> problems = new ArrayList<>();
    private final List<DataProblem> unreadable = new ArrayList<>();
    private final Runnable step;

    Gathered(Runnable step) {
      this.step = step;
    }

    void fail(Path file, String reason) {
      unreadable.add(new DataProblem(file.toString(), 0, reason));
    }

    @Override
    public void entry(SourcedEntry entry) {
      entries.add(entry);
    }

    @Override
    public void agent(AgentNoun noun) {
      nouns.add(noun);
    }

    @Override
    public void problem(DataProblem problem) {
      problems.add(problem);
    }

    @Override
    public void step() {
      step.run();
    }
  }
}
