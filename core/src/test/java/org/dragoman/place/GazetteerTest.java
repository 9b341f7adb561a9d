package org.dragoman.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dragoman.data.DataProblem;
import org.junit.jupiter.api.Test;

class GazetteerTest {
  private static final Gazetteer GAZETTEER = Gazetteer.load();

  private static List<Optional<String>> countries(String name) {
    return GAZETTEER.named(name).stream().map(GazetteerPlace::country).distinct().toList();
  }

  @Test
  void findsANameWhateverItsCaseAccentsAndHyphens() {
    assertThat(GAZETTEER.named("PORT-AU-PRINCE")).isEqualTo(GAZETTEER.named("Port-au-Prince"));
    assertThat(GAZETTEER.named("Bogotá")).isEqualTo(GAZETTEER.named("Bogota")).isNotEmpty();
    assertThat(countries("Saint-Marc")).isEqualTo(countries("St. Marc")).isNotEmpty();
  }

  @Test
  void knowsTownsOfAThousandInhabitants() {
    assertThat(GAZETTEER.named("Brattleboro").getFirst().adm1()).contains("VT");
    assertThat(GAZETTEER.named("Brattleboro").getFirst().geonames()).contains(5234141L);
  }

  @Test
  void knowsUnitsWithAndWithoutTheirCommonNoun() {
    assertThat(GAZETTEER.meant("Nyanza Province", true).getFirst().country()).contains("KE");
    assertThat(GAZETTEER.meant("North Dallas", true).getFirst().adm1()).contains("TX");
    assertThat(GAZETTEER.named("Northern")).noneMatch(GazetteerPlace::isArea);
  }

  @Test
  void readsTownsAndReportsLinesThatAreNone() {
    List<DataProblem> problems = new ArrayList<>();
    String file =
        "# a comment\n@XX\t01\nSan Tejo\t1.50\t-2.25\t1200\t7\nÅrby\t3.00\t4.00\t0\t8\nbad\t1\n";
    Towns towns = Towns.of("towns", file.getBytes(StandardCharsets.UTF_8), problems);
    assertThat(towns.size()).isEqualTo(2);
    assertThat(problems).extracting(DataProblem::line).containsExactly(5);
    GazetteerPlace town = towns.named("san tejo").getFirst();
    assertThat(town.country()).contains("XX");
    assertThat(town.lat()).isEqualTo(1.5);
    assertThat(towns.named(PlaceNames.folded("Årby"))).hasSize(1);
    assertThat(towns.named("arby st")).isEmpty();
  }

  @Test
  void everyTownCanBeRead() {
    List<DataProblem> problems = new ArrayList<>();
    assertThat(Towns.load("towns.tsv.gz", problems).size()).isGreaterThan(90_000);
    assertThat(problems).isEmpty();
  }
}
