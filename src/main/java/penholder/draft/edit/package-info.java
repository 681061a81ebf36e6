/**
 * Work on a draft clause by clause: one edit, and everything that follows from it. Start at {@link
 * penholder.draft.edit.Edited}.
 */
package penholder.draft.edit;
