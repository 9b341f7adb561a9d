package org.dragoman.codebook;

/**
 * A way to report an event of a type.
 *
 * @param type the event's type
 * @param mode PLOVER's mode, empty where none fits
 * @param cameo the CAMEO code, two to four digits
 * @param pattern the words
 */
public record LexiconEntry(EventType type, String mode, String cameo, Pattern pattern) {}
