/** From an article to its coded record: the one path that every program takes. */
@NullMarked
package org.dragoman.coding;

import org.jspecify.annotations.NullMarked;
