/** The rules together: which of them hold in a workspace, and what they find in a text. */
package penholder.check.book;
