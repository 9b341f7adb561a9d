/**
 * Who can act: the directory of actors, and the finding of actors, their mentions and their roles
 * in an article.
 */
@NullMarked
package org.dragoman.actor;

import org.jspecify.annotations.NullMarked;
