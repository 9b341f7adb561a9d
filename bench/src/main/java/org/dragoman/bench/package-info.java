/** Benchmarks of the hot paths. */
@NullMarked
package org.dragoman.bench;

import org.jspecify.annotations.NullMarked;
