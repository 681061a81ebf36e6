package penholder.read.akn;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Function;
import penholder.model.Note;

/**
 * Puts running text together: white space, however it is made, becomes one space; a hyphen that
 * does not break becomes a hyphen, as the house style puts both back by rule; marks that cannot be
 * seen are left out. The words of links stay, their addresses follow from the symbols (R-FN-15).
 */
final class WordingBuilder {
  /** The first character behind those of plain English. */
  private static final char DELETE = 127;

  private final StringBuilder words = new StringBuilder();
  private final BitSet italics = new BitSet();
  private final List<Wording.Placed> notes = new ArrayList<>();
  private Function<XmlElement, Note> toNote = element -> null;

  /** Adds the words of an element; notes are left out. */
  void plain(XmlElement element) {
    add(element, false);
  }

  /** Adds the words of an element with its notes. */
  void add(XmlElement element, Function<XmlElement, Note> toNote) {
    this.toNote = toNote;
    add(element, false);
  }

  private void add(XmlElement element, boolean italic) {
    boolean inItalics = italic || element.attribute("class").contains("italic");
    for (XmlNode node : element.content()) {
      if (node instanceof XmlWords found) {
        add(found.words(), inItalics);
      } else if (node instanceof XmlElement child) {
        if (child.is("authorialNote")) {
          note(toNote.apply(child));
        } else if (child.is("eol")) {
          add(" ", inItalics);
        } else if (child.is("sup")) {
          add(Raised.written(child.words()), false);
        } else {
          add(child, inItalics);
        }
      }
    }
  }

  /** Adds a note at the word before it: its mark stands behind the word, never behind a space. */
  private void note(Note note) {
    if (note != null) {
      notes.add(new Wording.Placed(endOfWords(), note));
    }
  }

  /** Adds words. */
  void add(String characters, boolean italic) {
    char[] all = characters.toCharArray();
    int i = 0;
    while (i < all.length) {
      int end = italic ? i : endOfPlain(all, i);
      if (end > i) {
        words.append(all, i, end - i);
        i = end;
        continue;
      }
      char c = all[i];
      i++;
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        if (endOfWords() == words.length() && words.length() > 0) {
          words.append(' ');
        }
      } else if (Character.getType(c) != Character.FORMAT) {
        int start = endOfWords();
        // White space cannot be seen to stand in italics: it does so between words that do.
        boolean joined = italic && start > 0 && italics.get(start - 1) && !hasNoteAt(start);
        if (italic) {
          italics.set(joined ? start : words.length(), words.length() + 1);
        }
        words.append(c == '\u2011' ? '-' : c);
      }
    }
  }

  /** Where plain words end, single spaces between them included. */
  private static int endOfPlain(char[] all, int start) {
    int end = start;
    while (end < all.length
        && (all[end] > ' ' && all[end] < DELETE
            || all[end] == ' ' && end > start && all[end - 1] != ' ')) {
      end++;
    }
    return end;
  }

  private boolean hasNoteAt(int place) {
    return !notes.isEmpty() && notes.get(notes.size() - 1).at() == place;
  }

  private int endOfWords() {
    int end = words.length();
    return end > 0 && words.charAt(end - 1) == ' ' ? end - 1 : end;
  }

  Wording wording() {
    return new Wording(words.substring(0, endOfWords()), italics, List.copyOf(notes));
  }
}
