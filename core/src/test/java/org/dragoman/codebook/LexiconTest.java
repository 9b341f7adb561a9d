package org.dragoman.codebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.codebook.PatternPart.Complement;
import org.dragoman.codebook.PatternPart.ComplementKind;
import org.dragoman.codebook.PatternPart.Target;
import org.dragoman.codebook.PatternPart.Word;
import org.dragoman.data.DataException;
import org.dragoman.data.DataFile;
import org.junit.jupiter.api.Test;

class LexiconTest {
  private static DataFile file(String... lines) {
    return new DataFile("test.lexicon", List.of(lines));
  }

  @Test
  void readsAPattern() {
    Lexicon lexicon =
        Lexicon.read(
            List.of(
                file(
                    "== SANCTION discontinue 163",
                    "S impose sanction|embargo on|against T ; weak",
                    "  > <s>Peru</s> imposed sanctions on <t>Chile</t>.")));
    LexiconEntry entry = lexicon.verb("impose").getFirst();
    assertThat(entry.type()).isEqualTo(EventType.SANCTION);
    assertThat(entry.mode()).isEqualTo("discontinue");
    assertThat(entry.pattern().has(PatternFlag.WEAK)).isTrue();
    assertThat(entry.pattern().origin()).isEqualTo("test.lexicon:2");
    assertThat(entry.pattern().parts())
        .containsExactly(
            new Word(Set.of(), Terms.of(Set.of(new Term("sanction", ""), new Term("embargo", "")))),
            new Target(Set.of("on", "against")));
    assertThat(lexicon.examples()).hasSize(1);
  }

  @Test
  void readsParticlesComplementsAndPredicates() {
    Lexicon lexicon =
        Lexicon.read(
            List.of(
                file(
                    "== AGREE - 030",
                    "S call_off strike",
                    "S be ready to- ; speech",
                    "S accuse T of-ing")));
    assertThat(lexicon.verb("call").getFirst().pattern().head()).isEqualTo(new Term("call", "off"));
    assertThat(lexicon.predicate("ready").getFirst().pattern().parts())
        .contains(new Complement(ComplementKind.INFINITIVE));
    assertThat(lexicon.verb("accuse").getFirst().pattern().parts())
        .containsExactly(new Target(Set.of()), new Complement(ComplementKind.GERUND));
  }

  @Test
  void saysEverythingThatIsWrongAtOnce() {
    DataException thrown =
        catchThrowableOfType(
            DataException.class,
            () ->
                Lexicon.read(
                    List.of(
                        file(
                            "S meet T",
                            "== CONSULT - 040",
                            "meet T",
                            "== NONSENSE - 040",
                            "== CONSULT - 040",
                            "S meet T ; bothh",
                            "S call for"))));
    assertThat(thrown.problems().stream().map(p -> p.line())).containsExactly(1, 3, 4, 6, 7);
  }

  @Test
  void comesWithPatternsAndExamplesOfEveryType() {
    Lexicon lexicon = Lexicon.load();
    Map<EventType, Integer> examples = new EnumMap<>(EventType.class);
    lexicon.examples().forEach(e -> examples.merge(e.entry().type(), 1, Integer::sum));
    assertThat(examples).containsOnlyKeys(EventType.values());
    assertThat(examples.values()).allMatch(n -> n >= 50);
  }

  @Test
  void everyCodeOfTheLexiconHasAScore() {
    CameoCodes codes = CameoCodes.load();
    assertThat(Lexicon.load().examples()).allMatch(e -> codes.contains(e.entry().cameo()));
    assertThat(codes.goldstein("1621")).isEqualTo(codes.goldstein("162")).isEqualTo(-5.6);
  }
}
