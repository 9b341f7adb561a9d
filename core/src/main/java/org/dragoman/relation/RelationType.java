package org.dragoman.relation;

/** What holds between two actors. */
public enum RelationType {
  HOSTS,
  TIES,
  ALIGNED,
  MEMBER,
  PART,
  LEADS,
  OPPOSES;

  /** Whether it holds both ways. */
  boolean isMutual() {
    return this == TIES || this == ALIGNED || this == OPPOSES;
  }
}
