package org.dragoman.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SurnamesTest {
  @ParameterizedTest
  @CsvSource({
    "Mousa Abu Marzouk, Abu Marzouk",
    "Mohammed bin Salman, bin Salman",
    "José Eduardo dos Santos, dos Santos",
    "Fernando de la Rúa, de la Rua",
    "Herman Van Rompuy, Van Rompuy",
    "Ratko Mladić, Mladic",
    "Prachanda, Prachanda"
  })
  void keepsTheParticlesAndDropsTheAccents(String name, String surname) {
    assertThat(Surnames.of(name)).isEqualTo(surname);
  }

  @Test
  void knowsTheFormsThatNewsUses() {
    assertThat(Surnames.forms("Hafez al-Assad")).contains("al-Assad", "Assad", "Al-Assad");
    assertThat(Surnames.forms("José Eduardo dos Santos")).contains("Dos Santos", "Santos");
  }

  @ParameterizedTest
  @CsvSource({"Kaczyński, Kaczynski", "Đinđić, Dindic", "Løkke, Lokke", "Ağca, Agca", "Rome, Rome"})
  void takesAccentsOff(String written, String plain) {
    assertThat(Accents.without(written)).isEqualTo(plain);
  }
}
