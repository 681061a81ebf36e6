/**
 * A resolution becomes a Word file in the look of a template. Start at {@link
 * penholder.write.docx.CleanDocx}.
 */
package penholder.write.docx;
