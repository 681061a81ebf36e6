package penholder.library.search;

import java.util.Optional;
import java.util.function.Supplier;
import penholder.model.Resolution;

/**
 * A file of the corpus as the index knows it again: unread, as long as nothing says that it
 * changed.
 *
 * @param name its path in the corpus: "un-asean/75-15.md"
 * @param state its size and the time of its last change: another state, and it is read again
 * @param resolution reads it; empty if it cannot be read
 */
public record CorpusText(String name, String state, Supplier<Optional<Resolution>> resolution) {}
