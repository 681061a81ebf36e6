package penholder.making;

import java.nio.file.Path;
import java.util.List;
import penholder.draft.Summary;
import penholder.write.Compared;

/**
 * A draft that was written.
 *
 * @param summary what became of the base
 * @param compared the draft compared with its base
 * @param files the files that were written
 * @param kept files of a person that were kept, by the name they now have
 */
public record DraftWritten(Summary summary, Compared compared, List<Path> files, List<Path> kept) {}
