/**
 * Drafts the next resolution of a recurring series. A source is read into a {@link
 * penholder.model.Resolution} ({@code read}), kept as Markdown ({@code corpus}), its clauses looked
 * up ({@code library}), assembled into the next text ({@code draft}), put right ({@code style}) and
 * written as a file ({@code write}). {@link penholder.Workspace} has one method for each thing a
 * user does.
 */
package penholder;
