package org.dragoman.text;

import org.dragoman.article.Span;

/**
 * Words that tell a time, with their value in TIMEX3's notation ({@code 2020-03}, {@code P2W},
 * {@code 2016-W50}), resolved against the article's date as far as the tagger could.
 *
 * @param span where the words stand
 * @param type TIMEX3's type: DATE, TIME, DURATION or SET
 * @param value TIMEX3's value
 * @param modifier TIMEX3's modifier ({@code EARLY}, {@code LATE}, …), empty where there is none
 */
public record TimeExpression(Span span, String type, String value, String modifier) {}
