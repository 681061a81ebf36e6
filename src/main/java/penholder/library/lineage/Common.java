package penholder.library.lineage;

/**
 * What two paragraphs have in common: the words of both that stand in the same order.
 *
 * @param both the share of what both say, where a word counts the more the rarer it is, from 0 to 1
 * @param matter how many of the words tell what the paragraph is about
 * @param inRuns the share of the words of the shorter one that stand in runs in the other
 * @param matterInRuns how many of those tell what the paragraph is about
 */
record Common(double both, int matter, double inRuns, int matterInRuns) {
  /** The share of a paragraph in runs of which it is a part of another. */
  private static final double PART = 0.5;

  private static final int MATTER_OF_PART = 4;

  /** Whether the shorter paragraph is for the most part words of the longer one. */
  boolean isPart() {
    return inRuns >= PART && matterInRuns >= MATTER_OF_PART;
  }
}
