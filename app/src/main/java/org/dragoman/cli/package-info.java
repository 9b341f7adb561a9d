/** The command line: each command reads its options, wires what it needs, and reports. */
@NullMarked
package org.dragoman.cli;

import org.jspecify.annotations.NullMarked;
