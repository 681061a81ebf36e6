/**
 * Every clause of every text that is here, by its address, with the places in it that depend on the
 * session, and where the words of a new text were adopted before. Start at {@link
 * penholder.library.Library}.
 */
package penholder.library;
