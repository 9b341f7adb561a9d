package org.dragoman.place;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How names of places are compared: without case, accents and hyphens, and without common nouns.
 */
final class PlaceNames {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern GAPS = Pattern.compile("[\\s\\p{Pd}]+");
  private static final Pattern SAINT = Pattern.compile("\\b(?:saint|st\\.) ");
  private static final Pattern MOUNT = Pattern.compile("\\b(?:mount|mt\\.) ");
  private static final Pattern UNIT =
      Pattern.compile(
          "(.+) (?:province|region|state|governorate|oblast|district|prefecture|department"
              + "|county|municipality|parish|voivodeship|territory|krai|kraj|canton|republic"
              + "|division|zone|emirate)");
  private static final Pattern SIDE =
      Pattern.compile(
          "(?:(?:north|south|east|west|central|northern|southern|eastern|western|northeast|northwest"
              + "|southeast|southwest|northeastern|northwestern|southeastern|southwestern|greater"
              + "|upper|lower|inner|outer|downtown|mid)[ ])+(.+)");
  private static final Set<String> GENERIC =
      Set.of(
          ("north south east west central centre center northern southern eastern western northeast "
                  + "northwest southeast southwest littoral plateau highlands coast capital river "
                  + "rivers lakes unity maritime gulf bay upper lower state province island islands "
                  + "valley federal district city town village midlands delta borders")
              .split(" "));

  private PlaceNames() {}

  /** The form under which names are compared. */
  static String folded(String name) {
    String plain = plain(name);
    if (plain.startsWith("saint ") || plain.contains(" saint ") || plain.contains("st. ")) {
      plain = SAINT.matcher(plain).replaceAll("st ");
    }
    return plain.startsWith("mount ") || plain.startsWith("mt. ")
        ? MOUNT.matcher(plain).replaceAll("mt ")
        : plain;
  }

  /** Without expressions where the name is ASCII: a gazetteer folds a hundred thousand of them. */
  private static String plain(String name) {
    StringBuilder out = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c > 127) {
        String lower = unaccented(name.toLowerCase(Locale.ROOT));
        return GAPS.matcher(lower).replaceAll(" ").strip();
      }
      if (c == '-' || c <= ' ') {
        if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
          out.append(' ');
        }
      } else {
        out.append(c >= 'A' && c <= 'Z' ? (char) (c + 32) : c);
      }
    }
    int end = out.length();
    return end > 0 && out.charAt(end - 1) == ' ' ? out.substring(0, end - 1) : out.toString();
  }

  private static String unaccented(String lower) {
    return MARKS
        .matcher(Normalizer.normalize(lower, Normalizer.Form.NFD))
        .replaceAll("")
        .replace('ł', 'l')
        .replace('ø', 'o')
        .replace('ı', 'i')
        .replace('đ', 'd')
        .replace("ß", "ss")
        .replace("æ", "ae")
        .replace("œ", "oe")
        .replace('’', '\'')
        .replace('‘', '\'')
        .replace('ʻ', '\'')
        .replace('ə', 'a');
  }

  /** "nyanza" of "nyanza province": the name before the kind of unit; empty where there is none. */
  static String ofUnit(String folded) {
    var unit = UNIT.matcher(folded);
    return unit.matches() ? unit.group(1) : "";
  }

  /**
   * "dallas" of "north dallas": the name that only a part of is meant; empty where there is none.
   */
  static String ofPart(String folded) {
    var part = SIDE.matcher(folded);
    return part.matches() ? part.group(1) : "";
  }

  /** Whether the words are too common to be the name of a unit without saying what unit. */
  static boolean isGeneric(String folded) {
    for (String word : folded.split(" ")) {
      if (!GENERIC.contains(word)) {
        return false;
      }
    }
    return true;
  }
}
