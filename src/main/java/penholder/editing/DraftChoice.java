package penholder.editing;

import java.util.Optional;

/**
 * Which draft is worked on, and whether it is to be written.
 *
 * @param draft the draft as the user named it; empty for that of the latest session
 * @param dryRun whether only to show what would change
 */
public record DraftChoice(Optional<String> draft, boolean dryRun) {}
