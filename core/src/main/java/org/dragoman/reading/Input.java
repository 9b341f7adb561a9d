package org.dragoman.reading;

import java.io.BufferedInputStream;
import java.io.InputStream;

/**
 * Something to be read: a file, a part of an archive, standard input.
 *
 * @param name what messages call it: a path, or a path and the place in it
 * @param id what an article made of the whole of it is called
 * @param bytes its content; whoever opened it closes it
 */
record Input(String name, String id, BufferedInputStream bytes) {
  Input(String name, String id, InputStream bytes) {
    this(name, id, new BufferedInputStream(bytes, 1 << 16));
  }

  /** The name of one of its parts, counted from 1. */
  String part(long number) {
    return name + "#" + number;
  }

  /** The id of one of its parts, counted from 1. */
  String partId(long number) {
    return id + "#" + number;
  }
}
