/**
 * What articles, statements and reports name that bears on a draft: events, plans, anniversaries,
 * figures, people. It is proposed to a person with the sentence it stands in; nobody's words go
 * into a draft by themselves.
 */
package penholder.brief;
