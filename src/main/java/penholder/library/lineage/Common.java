package penholder.library.lineage;

/**
 * What two paragraphs have in common: the words of both that stand in the same order.
 *
 * @param ofOld the share of the weight of the old paragraph, from 0 to 1
 * @param ofNew the share of the weight of the new one
 * @param both the share of the weight of both
 * @param words the share of the words of both, whatever they weigh
 * @param matter how many of them tell what the paragraph is about
 * @param inRuns the share of the weight of the shorter one that stands in runs of several words
 */
record Common(double ofOld, double ofNew, double both, double words, int matter, double inRuns) {}
