/** When: time expressions resolved to intervals of days. */
@NullMarked
package org.dragoman.time;

import org.jspecify.annotations.NullMarked;
