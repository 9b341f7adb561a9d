/**
 * An article as language: tokens, sentences, dependencies and time expressions, and the interface
 * to what finds them.
 */
@NullMarked
package org.dragoman.text;

import org.jspecify.annotations.NullMarked;
