package penholder.checking;

import java.util.List;
import java.util.Optional;

/**
 * What is to be read for a brief.
 *
 * @param files articles, statements or reports: text, Markdown or Word
 * @param draft what they are held against: a draft, or an adopted text that a draft is to follow;
 *     the current draft if nothing is named
 */
public record BriefOrder(List<String> files, Optional<String> draft) {
  public BriefOrder {
    files = List.copyOf(files);
  }
}
