/**
 * Work on a draft where it stands: the clause that takes the place of another is fetched, the edit
 * made, and the file written together with what undoes it.
 */
package penholder.editing;
