package penholder.making;

import java.nio.file.Path;
import java.time.Instant;

/**
 * What a Word file needs besides its text.
 *
 * @param template the Word file that the look is taken from
 * @param author who is said to have made the tracked changes
 * @param date the date of the file and of the tracked changes
 */
public record WordLook(Path template, String author, Instant date) {}
