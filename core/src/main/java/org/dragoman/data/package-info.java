/** Reads the project's data files line by line and gathers what is wrong with them. */
@NullMarked
package org.dragoman.data;

import org.jspecify.annotations.NullMarked;
