package org.dragoman.actor;

/** An actor under one of his names. */
public record NameEntry(DirectoryEntry actor, NameKind kind) {}
