package penholder.model;

import java.util.regex.Pattern;

/**
 * A fact that is not known yet, standing where it will be filled in: {@code {report}}.
 *
 * @param name lower-case letters, digits and hyphens, beginning with a letter
 */
public record Slot(String name) implements Inline {
  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]*");

  public Slot {
    if (!isName(name)) {
      throw new IllegalArgumentException("not the name of a slot: " + name);
    }
  }

  /** Whether a word can be the name of a slot, and so of a fact. */
  public static boolean isName(String word) {
    return NAME.matcher(word).matches();
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.slot(this);
  }

  /** As it stands in a draft: {@code {name}}. */
  @Override
  public String toString() {
    return "{" + name + "}";
  }
}
