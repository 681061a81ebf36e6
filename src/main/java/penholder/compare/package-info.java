/** What changed between two resolutions, as data. Start at {@link penholder.compare.Comparison}. */
package penholder.compare;
