/**
 * A text held against the rules and articles held against a draft, with the places of what is
 * found; and the repairs that are certain, made.
 */
package penholder.checking;
