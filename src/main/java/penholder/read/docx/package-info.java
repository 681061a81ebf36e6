/**
 * A Word file with tracked changes becomes the text before and after them. Start at {@link
 * penholder.read.docx.TrackedText}.
 *
 * <p>Nothing here knows of resolutions: the outcome has the shape of Word (paragraphs, runs,
 * notes), so that Word's mess ends here.
 */
package penholder.read.docx;
