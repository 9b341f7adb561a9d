/** Who did what to whom: triggers, participants, status, date and place of each event. */
@NullMarked
package org.dragoman.event;

import org.jspecify.annotations.NullMarked;
