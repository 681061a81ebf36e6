package penholder.editing;

import java.nio.file.Path;

/**
 * A draft that went a step back or forward.
 *
 * @param file the file of the draft
 * @param made what was undone or done again: "swap OP12 71/255:OP11"
 * @param byHand whether that is what a person did to the file by hand
 * @param back how many steps can still be undone
 * @param forward how many steps can be done again
 */
public record DraftStepped(Path file, String made, boolean byHand, int back, int forward) {}
