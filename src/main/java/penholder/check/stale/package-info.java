/**
 * Passages of a draft that time has overtaken, or will have by its session: measured by the day on
 * which the session opens (R-SES-1) and by what the base had said already. Adopted texts are never
 * stale: they speak of their own day.
 */
package penholder.check.stale;
