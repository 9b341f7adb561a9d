/** Where: the gazetteer, and the finding of places in an article. */
@NullMarked
package org.dragoman.place;

import org.jspecify.annotations.NullMarked;
