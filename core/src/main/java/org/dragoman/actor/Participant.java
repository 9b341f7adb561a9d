package org.dragoman.actor;

/**
 * An actor as a participant.
 *
 * @param member who
 * @param direct whether the words are the actor; else they are something of his: his decision, his
 *     house
 */
public record Participant(CastMember member, boolean direct) {}
