package org.dragoman.event;

import org.dragoman.codebook.LexiconEntry;

/** Words of a sentence that report an event, and the entry of the lexicon that says so. */
record Trigger(LexiconEntry entry, PatternMatch match) {}
