package org.dragoman.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.dragoman.data.DataException;
import org.dragoman.data.DataFile;
import org.dragoman.data.DataProblem;
import org.junit.jupiter.api.Test;

class ActorDirectoryTest {
  private static final ActorDirectory DIRECTORY = ActorDirectory.load();

  @Test
  void knowsEveryStateOfTheIsoList() {
    List<String> missing =
        DIRECTORY.actors().stream()
            .filter(actor -> actor.type() == ActorType.STATE)
            .map(DirectoryEntry::id)
            .filter(id -> id.length() == 3)
            .toList();
    assertThat(missing).contains("fra", "sdn", "pse", "xkx", "twn").hasSizeGreaterThan(195);
    assertThat(DIRECTORY.state("NOR")).map(DirectoryEntry::name).contains("Norway");
  }

  @Test
  void findsActorsByTheirNames() {
    assertThat(DIRECTORY.named("Danish"))
        .singleElement()
        .extracting(e -> e.actor().id())
        .isEqualTo("dnk");
    assertThat(DIRECTORY.named("Kremlin")).extracting(e -> e.actor().id()).contains("rus");
    assertThat(DIRECTORY.named("danish")).isEmpty();
    assertThat(DIRECTORY.named("Khaled Mashal"))
        .extracting(e -> e.actor().id())
        .contains("khaled-meshaal");
  }

  @Test
  void knowsWhoHeldAnOfficeOnADay() {
    assertThat(DIRECTORY.holders("president", "usa", LocalDate.of(1995, 5, 1)))
        .singleElement()
        .extracting(DirectoryEntry::id)
        .isEqualTo("bill-clinton");
    assertThat(DIRECTORY.surnamed("Bush", LocalDate.of(2005, 5, 1)).getFirst().id())
        .isEqualTo("george-w-bush");
  }

  @Test
  void saysEverythingThatIsWrongAtOnce() {
    DataFile file =
        new DataFile(
            "test.actors",
            List.of(
                "type: state",
                "[orlen] Orlen",
                "type: island",
                "",
                "[maar] Tilda Maar",
                "type: person",
                "office: minister",
                "colour: red",
                "[maar] Tilda Maar",
                "type: person"));
    DataException thrown =
        catchThrowableOfType(DataException.class, () -> ActorDirectory.read(List.of(file)));
    assertThat(thrown.problems().stream().map(DataProblem::line))
        .containsExactlyInAnyOrder(1, 3, 7, 8, 0);
  }

  @Test
  void everyIdIsPlain() {
    assertThat(DIRECTORY.actors())
        .allMatch(actor -> actor.id().equals(actor.id().toLowerCase(Locale.ROOT)));
  }
}
