package penholder;

import java.nio.file.Path;
import java.util.List;
import penholder.draft.Summary;

/**
 * A draft that was written.
 *
 * @param summary what became of the base
 * @param files the files that were written
 * @param kept files of a person that were kept, by the name they now have
 */
public record DraftWritten(Summary summary, List<Path> files, List<Path> kept) {}
