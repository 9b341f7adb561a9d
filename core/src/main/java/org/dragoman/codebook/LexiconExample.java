package org.dragoman.codebook;

/**
 * A sentence that an entry must code.
 *
 * @param marked the sentence, its source within {@code <s>…</s>} and its target within {@code
 *     <t>…</t>}
 * @param entry the entry that it stands under
 * @param origin file and line
 */
public record LexiconExample(String marked, LexiconEntry entry, String origin) {}
