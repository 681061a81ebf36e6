/**
 * The next resolution: the library's clauses brought to a session, assembled by a template, with
 * the facts that are known. Start at {@link penholder.draft.NextDraft}.
 */
package penholder.draft;
