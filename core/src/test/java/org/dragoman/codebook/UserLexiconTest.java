package org.dragoman.codebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dragoman.data.DataProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UserLexiconTest {
  @TempDir private Path folder;

  private Lexicon load(List<DataProblem> problems, String... lines) throws IOException {
    Path file = folder.resolve("my.lexicon");
    Files.write(file, List.of(lines));
    return Lexicon.load(LexiconFiles.read(List.of(folder)), problems);
  }

  @Test
  void addsPatternsAndReplacesThoseWithTheSameWords() throws IOException {
    List<DataProblem> problems = new ArrayList<>();
    Lexicon lexicon =
        load(problems, "== SUPPORT - 051", "S attack T", "S frobnicate T", "  > A frobnicated B.");
    assertThat(problems).isEmpty();
    assertThat(lexicon.verb("frobnicate")).hasSize(1);
    assertThat(lexicon.verb("attack"))
        .filteredOn(
            entry ->
                entry.pattern().parts().equals(List.of(new PatternPart.Target(java.util.Set.of())))
                    && entry.pattern().head().modifier().isEmpty())
        .extracting(LexiconEntry::type)
        .containsOnly(EventType.SUPPORT);
  }

  @Test
  void namesAllThatIsWrongAndPassesItOver() throws IOException {
    List<DataProblem> problems = new ArrayList<>();
    Lexicon lexicon =
        load(
            problems,
            "== SUPPORT - 999",
            "S frobnicate T",
            "== SUPPORT nonsense 051",
            "S frob T",
            "S call for",
            "S lift @nothing on T",
            "== SUPPORT - 051",
            "S twiddle T");
    assertThat(problems.stream().map(DataProblem::line)).contains(2, 4, 5, 6);
    assertThat(problems).allMatch(p -> p.file().endsWith("my.lexicon"));
    assertThat(lexicon.verb("frobnicate")).isEmpty();
    assertThat(lexicon.verb("twiddle")).hasSize(1);
  }

  @Test
  void takesWordsIntoOurClasses() throws IOException {
    Lexicon lexicon =
        load(new ArrayList<>(), "@troops = gendarmerie-unit|zouave", "== SUPPORT - 051", "S x T");
    assertThat(lexicon.entries().stream().map(LexiconEntry::pattern))
        .anyMatch(p -> p.origin().startsWith("lexicon/retreat") && p.holds("zouave"));
  }

  @Test
  void saysWhatCannotBeRead() {
    LexiconFiles none = LexiconFiles.read(List.of(folder.resolve("none.lexicon"), folder));
    assertThat(none.problems())
        .extracting(DataProblem::message)
        .containsExactly("cannot be read: no such file", "no file here ends in .lexicon");
  }

  @Test
  void readsClassesOfClassesAndAWordTwice() throws IOException {
    List<DataProblem> problems = new ArrayList<>();
    Lexicon lexicon =
        load(
            problems,
            "@mine = spade|shovel",
            "@all = @mine|hoe|hoe",
            "== AID - 070",
            "S lend @all|spade on|on T");
    assertThat(problems).isEmpty();
    Pattern pattern =
        lexicon.verb("lend").stream()
            .map(LexiconEntry::pattern)
            .filter(p -> p.holds("shovel"))
            .findFirst()
            .orElseThrow();
    assertThat(pattern.holds("hoe")).isTrue();
    assertThat(pattern.mayBeIn(java.util.Set.of("lend", "shovel"))).isTrue();
    assertThat(pattern.mayBeIn(java.util.Set.of("lend", "rake"))).isFalse();
  }

  @Test
  void ourOwnLexiconHasNoFaults() {
    assertThat(LexiconCheck.of(Lexicon.load())).isEmpty();
  }
}
