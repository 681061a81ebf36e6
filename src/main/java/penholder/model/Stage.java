package penholder.model;

/** How far a text has come: {@link Adopted}, or still a {@link Draft}. */
public sealed interface Stage permits Adopted, Draft {}
