package penholder.making;

import java.nio.file.Path;
import java.util.List;
import penholder.report.Finding;
import penholder.write.Compared;

/**
 * Two texts that were compared.
 *
 * @param compared what changed, as a page and as data
 * @param findings what the readers of the two texts have to say that does not stop the work
 * @param files the files that were written
 * @param kept files of a person that were kept, by the name they now have
 */
public record TextsCompared(
    Compared compared, List<Finding> findings, List<Path> files, List<Path> kept) {}
