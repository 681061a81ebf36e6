/**
 * A Resolution to and from its Markdown file, and the register of a series. Start at {@link
 * penholder.corpus.MarkdownReader}, {@link penholder.corpus.MarkdownWriter} and {@link
 * penholder.corpus.Series}.
 */
package penholder.corpus;
