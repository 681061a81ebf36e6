package penholder.compare;

import penholder.model.Place;

/**
 * A paragraph or sub-paragraph and what it became.
 *
 * @param old where it stands in the old text
 * @param fresh where it stands in the new text, whole or as a half
 */
public record Match(Place old, Place fresh) {}
