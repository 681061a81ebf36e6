/** Rules about words and signs: typography, numbers, dates, spelling, names and terms. */
package penholder.check.words;
