/**
 * What a paragraph was in the text before: every paragraph of a resolution linked to those of an
 * earlier one, and one clause through all texts of its series. Start at {@link
 * penholder.library.lineage.Lineage}; {@link penholder.library.lineage.Ladder} goes on from it.
 */
package penholder.library.lineage;
