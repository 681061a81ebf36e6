package penholder.compare;

/**
 * An old paragraph and the new one it became.
 *
 * @param old which of the old paragraphs, in printing order from 0
 * @param fresh which of the new ones
 */
record Pairing(int old, int fresh) {}
