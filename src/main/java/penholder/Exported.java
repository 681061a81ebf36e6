package penholder;

import java.nio.file.Path;
import java.util.List;
import penholder.draft.PutRight;
import penholder.draft.Summary;
import penholder.report.Finding;

/**
 * A Word file that was written.
 *
 * @param file the file
 * @param findings what the reader of the text has to say that does not stop the work
 * @param putRight what the fair copy put right in a draft; adopted texts stay as they are
 * @param open slots that are still open in it
 * @param kept a file of a person that was kept, by the name it now has
 */
public record Exported(
    Path file,
    List<Finding> findings,
    List<PutRight> putRight,
    List<Summary.OpenSlot> open,
    List<Path> kept) {}
