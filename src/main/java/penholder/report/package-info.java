/** What we tell the user, and where in the text. Start at {@link penholder.report.Finding}. */
package penholder.report;
