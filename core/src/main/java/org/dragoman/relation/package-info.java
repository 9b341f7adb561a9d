/** What holds between actors, and what is given as the reason for what. */
@NullMarked
package org.dragoman.relation;

import org.jspecify.annotations.NullMarked;
