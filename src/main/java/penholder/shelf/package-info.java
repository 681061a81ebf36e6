/**
 * The corpus as it stands on disk: the series with a register, those found among the texts, and
 * each text by its symbol.
 */
package penholder.shelf;
