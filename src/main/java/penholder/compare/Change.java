package penholder.compare;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;

/**
 * Tokens of the old text that others of the new text take the place of; one of the two sides may be
 * empty.
 *
 * @param oldFrom the first old token
 * @param oldTo behind the last old token
 * @param freshFrom the first new token
 * @param freshTo behind the last new token
 */
record Change(int oldFrom, int oldTo, int freshFrom, int freshTo) {

  /** The shortest row of changes that leads from one row of tokens to the other. */
  static List<Change> shortest(List<Token> old, List<Token> fresh) {
    List<Change> changes = new ArrayList<>();
    List<String> oldKeys = old.stream().map(Token::key).toList();
    List<String> freshKeys = fresh.stream().map(Token::key).toList();
    for (AbstractDelta<String> delta : DiffUtils.diff(oldKeys, freshKeys).getDeltas()) {
      int oldFrom = delta.getSource().getPosition();
      int freshFrom = delta.getTarget().getPosition();
      changes.add(
          new Change(
              oldFrom,
              oldFrom + delta.getSource().size(),
              freshFrom,
              freshFrom + delta.getTarget().size()));
    }
    return changes;
  }

  /** This change and a later one as one, with all that stands between them. */
  Change upTo(Change later) {
    return new Change(oldFrom, later.oldTo, freshFrom, later.freshTo);
  }

  /** The change as many tokens further on, or back where the number is negative. */
  Change shifted(int by) {
    return new Change(oldFrom + by, oldTo + by, freshFrom + by, freshTo + by);
  }

  boolean onlyInserts() {
    return oldFrom == oldTo;
  }

  boolean onlyDeletes() {
    return freshFrom == freshTo;
  }

  int size() {
    return oldTo - oldFrom + freshTo - freshFrom;
  }
}
