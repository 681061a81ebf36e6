/**
 * Agreed language: which adopted clauses say what somebody looks for, found in an index of the
 * corpus. Start at {@link penholder.library.search.ClauseIndex}. The search library stays in here.
 */
package penholder.library.search;
