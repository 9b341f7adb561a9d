package org.dragoman.actor;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/** The surname in a person's name, with the particles that belong to it. */
final class Surnames {
  private static final Set<String> PARTICLES =
      Set.of(
          "abu", "bin", "ben", "van", "von", "de", "del", "della", "di", "du", "al", "el", "da",
          "do", "dos", "das", "ibn", "ould", "ter", "ten", "der", "den", "la", "le", "mac", "san",
          "santa", "saint", "zu");

  private Surnames() {}

  /** "Abu Marzouk", "al-Assad", "bin Salman", "van Rompuy", "Dos Santos"; else the last word. */
  static String of(String name) {
    String[] words = ActorDirectory.normal(name).split(" ");
    int first = words.length - 1;
    while (first > 1 && PARTICLES.contains(words[first - 1].toLowerCase(Locale.ROOT))) {
      first--;
    }
    StringBuilder surname = new StringBuilder(words[first]);
    for (int i = first + 1; i < words.length; i++) {
      surname.append(' ').append(words[i]);
    }
    return surname.toString();
  }

  /** All that a person of the directory is called, by each of his names. */
  static Set<String> forms(DirectoryEntry person) {
    Set<String> forms = new LinkedHashSet<>(forms(person.name()));
    person.aliases().stream()
        .filter(alias -> alias.indexOf(' ') > 0)
        .forEach(alias -> forms.addAll(forms(alias)));
    return forms;
  }

  /** All under which news calls its bearer: with particles and without, and these capitalised. */
  static Set<String> forms(String name) {
    String whole = of(name);
    Set<String> forms = new LinkedHashSet<>();
    forms.add(whole);
    forms.add(Character.toUpperCase(whole.charAt(0)) + whole.substring(1));
    String last = whole.substring(whole.lastIndexOf(' ') + 1);
    forms.add(last);
    String[] hyphened = last.split("-", 2);
    if (hyphened.length == 2 && PARTICLES.contains(hyphened[0].toLowerCase(Locale.ROOT))) {
      forms.add(hyphened[1]);
      forms.add("Al-" + hyphened[1]);
      forms.add("al-" + hyphened[1]);
    }
    return forms;
  }
}
