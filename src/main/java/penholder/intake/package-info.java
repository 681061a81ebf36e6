/**
 * Texts from outside come into the workspace: each is read, told from what is here already, and put
 * in its place, never over what a person may have edited.
 */
package penholder.intake;
