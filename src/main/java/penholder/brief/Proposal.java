package penholder.brief;

/**
 * Something for a person to think about.
 *
 * @param sort what it is
 * @param words what it is called, as the report has it
 * @param report the file
 * @param line the line of the file in which the sentence begins
 * @param sentence the sentence it stands in
 * @param standing how it stands to the draft
 */
public record Proposal(
    Sort sort, String words, String report, int line, String sentence, Standing standing) {}
