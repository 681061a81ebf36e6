package penholder;

import java.nio.file.Path;
import java.util.List;
import penholder.draft.Summary;

/**
 * A Word file that was written.
 *
 * @param file the file
 * @param open slots that are still open in it
 * @param kept a file of a person that was kept, by the name it now has
 */
public record Exported(Path file, List<Summary.OpenSlot> open, List<Path> kept) {}
