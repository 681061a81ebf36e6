/**
 * What a resolution is: the one small value that readers make and everything else takes. Start at
 * {@link penholder.model.Resolution}.
 */
package penholder.model;
