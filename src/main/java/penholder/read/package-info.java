/** A messy source becomes a Resolution. Start at {@link penholder.read.TextReader}. */
package penholder.read;
