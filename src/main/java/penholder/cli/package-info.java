/**
 * The commands. Start at {@link penholder.cli.Penholder}; each command is options, one call of the
 * {@link penholder.Workspace}, and printing.
 */
package penholder.cli;
