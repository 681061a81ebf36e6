/**
 * House style: how a resolution stands on paper ({@link penholder.style.Printed}), and the fair
 * copy of one ({@link penholder.style.FairCopy}), everything positional put right.
 */
package penholder.style;
