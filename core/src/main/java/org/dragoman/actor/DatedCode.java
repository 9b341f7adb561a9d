package org.dragoman.actor;

import org.dragoman.data.Term;

/**
 * A CAMEO code that an actor has for a time, as event-data dictionaries write careers down.
 *
 * @param code country and roles, three letters each
 * @param term when it holds; any time where it is the code for all days that no other one holds on
 */
public record DatedCode(String code, Term term) {}
