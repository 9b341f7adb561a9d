package org.dragoman.codebook;

import java.util.Optional;

/**
 * One of CAMEO's codes, and what PLOVER makes of it.
 *
 * @param code two digits for a root, three and four for what is more exact
 * @param goldstein the Goldstein score, -10 (most conflict) to 10 (most cooperation)
 * @param type the PLOVER type; empty for statements that are no event
 * @param mode the PLOVER mode, empty where none fits
 * @param name in a few words
 * @param definition what counts, in a sentence
 * @param example a sentence, with its source and target marked
 */
public record CameoCode(
    String code,
    double goldstein,
    Optional<EventType> type,
    String mode,
    String name,
    String definition,
    String example) {}
