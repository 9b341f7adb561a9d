package org.dragoman.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DirectoryCheckTest {
  @TempDir Path folder;

  private List<String> findings(boolean gaps, String text) throws IOException {
    Path file = Files.writeString(folder.resolve("x.actors"), text);
    return DirectoryCheck.of(ActorFiles.read(List.of(file), () -> {}), true, gaps).stream()
        .map(finding -> finding.rule() + " " + finding.problem().line())
        .toList();
  }

  @Test
  void findsNoErrorInOurOwnDirectory() {
    assertThat(DirectoryCheck.of(ActorFiles.none(), false, true))
        .isNotEmpty()
        .noneMatch(finding -> finding.rule().isError());
  }

  @Test
  void findsWhatBreaksEachRule() throws IOException {
    assertThat(
            findings(
                true,
                """
                [isle] Isle
                type: state
                since: 2000-01-01
                until: 2050
                [old] Old
                type: body
                since: 2000
                until: 1990
                parent: nowhere
                [ada] Ada Quist
                type: person
                country: NOR
                office: president; isle; 2001-01-01..2005-01-01
                office: mayor; isle; 1990..1995
                [bo] Bo Quist
                type: person
                office: president; isle; 2004-01-01..2008-01-01
                [cy] Cy Quist
                type: person
                office: president; isle; 2009-01-01..2010
                office: president; isle; 2011..2010
                [ada] Ada Again
                type: person
                [ada-two] Ada Quist
                type: person
                country: NOR
                [club] Club
                type: organization
                aka: Bo Quist
                """))
        .containsExactlyInAnyOrder(
            "ENDS_FIRST 5",
            "NO_BODY 5",
            "BEYOND_BODY 14",
            "TWO_HOLDERS 17",
            "GAP 20",
            "FORMAT 21",
            "ID_TWICE 22",
            "SAME_PERSON 24",
            "TWO_ACTORS 27");
  }

  @Test
  void takesAUsersNameForAWinnerAndNoRival() throws IOException {
    assertThat(findings(false, "[mine] NATO\ntype: organization\noffice: x; nor; 2000..\n"))
        .isEmpty();
    assertThat(findings(false, "[+nor] Norway\noffice: x; nowhere\n")).containsExactly("NO_BODY 2");
  }

  @Test
  void searchesByWordsWithoutAccents() {
    DirectorySearch search = new DirectorySearch(ActorDirectory.load());
    Optional<LocalDate> any = Optional.empty();
    assertThat(search.find("NICOLAS maduro", any).getFirst().id()).isEqualTo("nicolas-maduro");
    assertThat(search.find("norw", any).getFirst().id()).isEqualTo("nor");
    assertThat(search.find("maduro nicolas", any)).isNotEmpty();
    assertThat(search.find("xyzzy", any)).isEmpty();
    assertThat(search.find("president of united states", Optional.of(LocalDate.of(1995, 5, 1))))
        .extracting(DirectoryEntry::id)
        .contains("bill-clinton")
        .doesNotContain("george-w-bush");
    assertThat(search.holders("Prime Minister", "nor", any)).isNotEmpty();
    assertThat(search.members("nato")).extracting(DirectoryEntry::id).contains("nor");
    assertThat(search.organs("un")).extracting(DirectoryEntry::id).contains("un-security-council");
    assertThat(search.officials("nor")).isNotEmpty();
  }
}
