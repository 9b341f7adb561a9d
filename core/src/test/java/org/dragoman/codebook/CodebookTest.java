package org.dragoman.codebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CodebookTest {
  private final Codebook codebook = Codebook.load();

  @Test
  void hasEveryTypeWithItsRoots() {
    assertThat(codebook.types()).containsOnlyKeys(EventType.values());
    codebook.types().forEach((type, entry) -> assertThat(entry.roots()).contains(type.cameoRoot()));
  }

  @Test
  void mapsCodesBothWays() {
    CameoCode truce = codebook.cameo().of("0871").orElseThrow();
    assertThat(truce.type()).contains(EventType.RETREAT);
    assertThat(truce.mode()).isEqualTo("ceasefire");
    assertThat(codebook.cameo().of(EventType.RETREAT, "ceasefire")).contains(truce);
  }

  @Test
  void everyModeIsWrittenAsACodeOfItsType() {
    assertThat(codebook.modes())
        .allSatisfy(
            mode ->
                assertThat(codebook.cameo().of(mode.cameo()).flatMap(CameoCode::type))
                    .as(mode.type() + " " + mode.name())
                    .contains(mode.type()));
  }

  @Test
  void codesGoToFourDigitsAndEachHasAParent() {
    assertThat(codebook.cameo().all().stream().filter(c -> c.code().length() == 4).count())
        .isGreaterThan(100);
    assertThat(codebook.cameo().all())
        .filteredOn(code -> code.code().length() > 2)
        .allMatch(
            code -> codebook.cameo().contains(code.code().substring(0, code.code().length() - 1)));
    assertThat(codebook.cameo().all()).allMatch(c -> Math.abs(c.goldstein()) <= 10);
  }

  @Test
  void everyEntryHasADefinitionAndAnExampleOfItsOwn() {
    Set<String> examples = new HashSet<>();
    Stream.of(
            codebook.types().values().stream().map(Codebook.Type::example),
            codebook.modes().stream().map(Codebook.Mode::example),
            codebook.contexts().stream().map(Codebook.Context::example),
            codebook.cameo().all().stream().map(CameoCode::example))
        .flatMap(s -> s)
        .forEach(
            example -> {
              assertThat(example).isNotBlank();
              assertThat(examples.add(example)).as(example).isTrue();
            });
  }

  @Test
  void theLexiconKeepsToIt() {
    assertThat(Lexicon.load().entries())
        .allSatisfy(
            entry ->
                assertThat(LexiconCheck.uncodable(entry, codebook))
                    .as(entry.pattern().origin())
                    .isEqualTo(Optional.empty()));
  }
}
