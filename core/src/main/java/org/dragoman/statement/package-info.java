/** Who says, believes, wants or fears what. */
@NullMarked
package org.dragoman.statement;

import org.jspecify.annotations.NullMarked;
