package penholder.read.akn;

/** What stands in an element: words, or another element. */
sealed interface XmlNode permits XmlElement, XmlWords {}
