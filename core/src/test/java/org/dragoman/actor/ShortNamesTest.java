package org.dragoman.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dragoman.data.DataFile;
import org.junit.jupiter.api.Test;

class ShortNamesTest {
  private static final ActorDirectory DIRECTORY =
      ActorDirectory.read(
          List.of(
              new DataFile(
                  "test.actors",
                  """
                  [nor] Norway
                  type: state
                  country: NOR
                  adjective: Norwegian

                  [chl] Chile
                  type: state
                  country: CHL
                  adjective: Chilean

                  [labour-nor] Norwegian Labour Party
                  type: organization
                  country: NOR
                  sector: PTY
                  aka: Norway's Labour Party

                  [court-nor] Supreme Court of Norway
                  type: body
                  country: NOR
                  sector: JUD

                  [court-chl] Chilean Supreme Court
                  type: body
                  country: CHL
                  sector: JUD
                  """
                      .lines()
                      .toList())));

  @Test
  void takesTheCountryOffInFrontAndBehind() {
    assertThat(DIRECTORY.calledShort("Labour Party"))
        .extracting(DirectoryEntry::id)
        .containsExactly("labour-nor");
    assertThat(DIRECTORY.calledShort("Supreme Court"))
        .extracting(DirectoryEntry::id)
        .containsExactlyInAnyOrder("court-nor", "court-chl");
  }

  @Test
  void makesNoNameOfWhatIsLeftInLowerCase() {
    assertThat(DIRECTORY.calledShort("court")).isEmpty();
    assertThat(DIRECTORY.calledShort("Norwegian Labour Party")).isEmpty();
  }
}
