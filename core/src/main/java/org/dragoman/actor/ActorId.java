package org.dragoman.actor;

import java.text.Normalizer;
import java.util.Locale;

/** Makes ids of names, and the plain form in which names are searched. */
final class ActorId {
  private ActorId() {}

  /** The name in small letters without marks, what is neither letter nor digit as a hyphen. */
  static String of(String name) {
    String id = plain(name).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    return id.isEmpty() ? "actor" : id;
  }

  /** The name without marks and capitals: "Nicolás" is found by "nicolas". */
  static String plain(String name) {
    return Normalizer.normalize(ActorDirectory.normal(name), Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .replace('ø', 'o')
        .replace('Ø', 'o')
        .replace('ł', 'l')
        .replace('Ł', 'l')
        .replace('ı', 'i')
        .replace("ß", "ss")
        .replace("æ", "ae")
        .replace("Æ", "ae")
        .toLowerCase(Locale.ROOT);
  }
}
