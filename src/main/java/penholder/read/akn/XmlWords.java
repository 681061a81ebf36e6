package penholder.read.akn;

/**
 * Characters between two tags, white space as it is in the file.
 *
 * @param words the characters
 */
record XmlWords(String words) implements XmlNode {}
