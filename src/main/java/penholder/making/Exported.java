package penholder.making;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import penholder.draft.PutRight;
import penholder.model.OpenSlot;
import penholder.report.Finding;
import penholder.write.Compared;

/**
 * The files of a text that were written.
 *
 * @param files the files
 * @param compared the text compared with the one before it, if one of the files shows that
 * @param findings what the reader of the text has to say that does not stop the work
 * @param putRight what the fair copy put right in a draft; adopted texts stay as they are
 * @param open slots that are still open in it
 * @param remarks how many findings stand in comments
 * @param kept files of a person that were kept, by the name they now have
 */
public record Exported(
    List<Path> files,
    Optional<Compared> compared,
    List<Finding> findings,
    List<PutRight> putRight,
    List<OpenSlot> open,
    int remarks,
    List<Path> kept) {}
