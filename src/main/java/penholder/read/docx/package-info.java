/**
 * A Word file becomes a resolution, as it is before or after the tracked changes in it. Start at
 * {@link penholder.read.docx.WordReader}.
 *
 * <p>{@link penholder.read.docx.TrackedText} knows nothing of resolutions: its outcome has the
 * shape of Word (paragraphs, runs, notes), so that Word's mess ends there. Its lines go to {@link
 * penholder.read.ManuscriptReader}, which knows nothing of Word.
 */
package penholder.read.docx;
