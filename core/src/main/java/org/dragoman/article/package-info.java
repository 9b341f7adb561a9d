/** An article as it comes in: its text, its sections, its date, and the sources it is read from. */
@NullMarked
package org.dragoman.article;

import org.jspecify.annotations.NullMarked;
