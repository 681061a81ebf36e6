package penholder;

import java.util.List;

/**
 * What is to be checked.
 *
 * @param texts symbols of adopted texts, sessions with a draft, or files; the current draft if none
 *     is named
 */
public record CheckOrder(List<String> texts) {
  public CheckOrder {
    texts = List.copyOf(texts);
  }
}
