/** The sentences that a model learns event types from, and the check that they are fit for it. */
@NullMarked
package org.dragoman.train;

import org.jspecify.annotations.NullMarked;
