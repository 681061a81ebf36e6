/**
 * A resolution becomes a Word file in the look of a template, a comparison one with tracked
 * changes. Start at {@link penholder.write.docx.CleanDocx}, then {@link
 * penholder.write.docx.TrackedDocx}.
 */
package penholder.write.docx;
