/** Drafts are made, and texts and comparisons are written to the files that were asked for. */
package penholder.making;
