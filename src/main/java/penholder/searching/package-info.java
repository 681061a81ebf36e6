/**
 * Agreed language looked up for a person: clauses by their words, where the words of a text come
 * from, other wordings, one clause through all texts of its series.
 */
package penholder.searching;
