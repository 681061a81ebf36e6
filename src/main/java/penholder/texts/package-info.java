/**
 * The text that a person means by a name: a symbol, a file, a draft, the current draft, some of
 * their paragraphs. It is read as the kind of file it is, and made ready for whoever shows it.
 */
package penholder.texts;
