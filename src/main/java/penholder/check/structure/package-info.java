/** Rules about how a resolution is built: what follows from the places of paragraphs and notes. */
package penholder.check.structure;
