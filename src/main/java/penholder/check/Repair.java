package penholder.check;

import penholder.style.Step;

/** A repair that is certain: a person need not think about it. */
public sealed interface Repair {

  /** Other words in the place of those that are marked. */
  record Words(String words) implements Repair {}

  /** What the fair copy does in this step, in the whole text. */
  record FairCopy(Step step) implements Repair {}
}
