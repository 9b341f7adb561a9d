package org.dragoman.actor;

import org.dragoman.data.Term;

/**
 * An office that a person holds or held.
 *
 * @param title the office's title, in lower case and without the country
 * @param of the id of the state, body or organisation
 * @param term when
 */
public record Office(String title, String of, Term term) {}
