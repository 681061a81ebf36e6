/**
 * Editorial rules, one class each: what a person who knows the house style would mark in a text,
 * where, and how it is put right. A text is judged here and never changed.
 */
package penholder.check;
