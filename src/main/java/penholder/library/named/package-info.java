/**
 * What the words of a text name by its place in time: dates, years of plans, ordinals of meetings,
 * anniversaries. It is found by its form; whether it matters is for others to say.
 */
package penholder.library.named;
