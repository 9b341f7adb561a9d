package org.dragoman.article;

/** Converts offsets in UTF-16 units to offsets in Unicode code points. */
public final class CodePoints {
  private final int[] before;

  /** Prepares the conversion for a text; texts without surrogates cost nothing. */
  public CodePoints(String text) {
    int length = text.length();
    if (text.codePointCount(0, length) == length) {
      before = new int[0];
      return;
    }
    before = new int[length + 1];
    for (int i = 0, points = 0; i < length; i++) {
      before[i] = points;
      boolean firstOfPair =
          Character.isHighSurrogate(text.charAt(i))
              && i + 1 < length
              && Character.isLowSurrogate(text.charAt(i + 1));
      if (!firstOfPair) {
        points++;
      }
      before[i + 1] = points;
    }
  }

  /** The number of code points before the unit. */
  public int at(int unit) {
    return before.length == 0 ? unit : before[unit];
  }
}
