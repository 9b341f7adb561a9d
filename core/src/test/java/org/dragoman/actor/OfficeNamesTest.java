package org.dragoman.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class OfficeNamesTest {
  private final OfficeNames names = OfficeNames.load();

  @Test
  void knowsTheOtherNamesOfOffices() {
    assertThat(names.titles("leader")).contains("president", "prime minister", "general secretary");
    assertThat(names.same("defence minister", "secretary of defense")).isTrue();
    assertThat(names.same("foreign minister", "defence minister")).isFalse();
    assertThat(names.titles("harbour master")).containsExactly("harbour master");
  }

  @Test
  void knowsThatThereIsOnePope() {
    assertThat(names.owner("pontiff")).contains("vat");
    assertThat(names.owner("president")).isEqualTo(Optional.empty());
  }

  @Test
  void knowsWhichActorsANounFits() {
    NominalClasses classes = NominalClasses.load();
    CastMember rebels =
        new CastMember("r", "R", ActorType.ORGANIZATION, Optional.empty(), Optional.of(Sector.REB));
    assertThat(classes.fits("movement", rebels)).isTrue();
    assertThat(classes.fits("airline", rebels)).isFalse();
    assertThat(classes.knows("step")).isFalse();
  }
}
