package org.dragoman.codebook;

/** PLOVER's four classes of events: said or done, with or against. */
public enum QuadClass {
  VERBAL_COOPERATION(1),
  MATERIAL_COOPERATION(2),
  VERBAL_CONFLICT(3),
  MATERIAL_CONFLICT(4);

  private final int number;

  QuadClass(int number) {
    this.number = number;
  }

  /** The number by which data sets know the class, 1 to 4. */
  public int number() {
    return number;
  }
}
