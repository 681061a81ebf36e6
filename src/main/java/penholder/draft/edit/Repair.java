package penholder.draft.edit;

/**
 * Words of an incoming clause that today are written otherwise.
 *
 * @param label the paragraph, as it is called after the edit
 * @param rule the rule that says so: "R-NAM-2"
 * @param before the words as they came
 * @param after as they stand now
 */
public record Repair(String label, String rule, String before, String after) {}
