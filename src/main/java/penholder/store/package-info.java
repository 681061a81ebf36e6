/**
 * Files: read whole, written whole or not at all, and never over what a person may have edited.
 * Start at {@link penholder.store.Disk} and {@link penholder.store.OutputFolder}.
 */
package penholder.store;
