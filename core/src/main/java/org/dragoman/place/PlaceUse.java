package org.dragoman.place;

/** Whether a place's name means the place, or the actor that it stands for. */
public enum PlaceUse {
  LITERAL,
  METONYM
}
