package org.dragoman.reading;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/** The files below a folder, in the order of their names, with those that cannot be read. */
final class FileTree {
  /**
   * A file of the tree.
   *
   * @param problem why it cannot be read, where that shows without opening it
   */
  record Leaf(Path path, Optional<String> problem) {}

  private FileTree() {}

  /** The files below a path, or the path itself; hidden files and folders are left out. */
  static List<Leaf> under(Path root) {
    if (!Files.isDirectory(root)) {
      return List.of(new Leaf(root, Optional.empty()));
    }
    List<Leaf> leaves = new ArrayList<>();
    try {
      Files.walkFileTree(
          root,
          EnumSet.of(FileVisitOption.FOLLOW_LINKS),
          Integer.MAX_VALUE,
          collector(root, leaves));
    } catch (IOException e) {
      leaves.add(new Leaf(root, Optional.of(Reasons.of(e))));
    }
    leaves.sort(Comparator.comparing(Leaf::path));
    return leaves.isEmpty()
        ? List.of(new Leaf(root, Optional.of("the folder holds no files")))
        : leaves;
  }

  private static SimpleFileVisitor<Path> collector(Path root, List<Leaf> leaves) {
    return new SimpleFileVisitor<>() {
      @Override
      public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        return isHidden(folder) && !folder.equals(root)
            ? FileVisitResult.SKIP_SUBTREE
            : FileVisitResult.CONTINUE;
      }

      @Override
      public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (!isHidden(file)) {
          leaves.add(new Leaf(file, problem(attributes)));
        }
        return FileVisitResult.CONTINUE;
      }

      @Override
      public FileVisitResult visitFileFailed(Path file, IOException e) {
        leaves.add(new Leaf(file, Optional.of(Reasons.of(e))));
        return FileVisitResult.CONTINUE;
      }
    };
  }

  private static Optional<String> problem(BasicFileAttributes attributes) {
    if (attributes.isSymbolicLink()) {
      return Optional.of("a link that leads nowhere");
    }
    return attributes.isRegularFile()
        ? Optional.empty()
        : Optional.of("neither a file nor a folder");
  }

  private static boolean isHidden(Path file) {
    Path name = file.getFileName();
    return name != null && name.toString().startsWith(".") && name.toString().length() > 2;
  }
}
