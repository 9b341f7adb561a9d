/** An article as a web page carries it: found among navigation, advertising and comments. */
@NullMarked
package org.dragoman.page;

import org.jspecify.annotations.NullMarked;
