/** The trained half: a sentence encoder that tells what passes between two marked sides. */
@NullMarked
package org.dragoman.encoder;

import org.jspecify.annotations.NullMarked;
