/** Rules about notes: how a source is written, and what may stand in a note only. */
package penholder.check.notes;
