package penholder.style;

import penholder.model.Resolution;

final class FirstMentions {
  private FirstMentions() {}

  static Resolution mend(Resolution resolution) {
    return resolution;
  }
}
