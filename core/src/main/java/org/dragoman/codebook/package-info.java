/**
 * PLOVER's event types, CAMEO's codes, Goldstein's scores, and the lexicon of words that report an
 * event.
 */
@NullMarked
package org.dragoman.codebook;

import org.jspecify.annotations.NullMarked;
