package penholder.read.akn;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import penholder.model.Emphasis;
import penholder.model.Ibid;
import penholder.model.Inline;
import penholder.model.Note;
import penholder.model.Phrase;
import penholder.model.Slot;
import penholder.model.Text;

/** Running text of Penholder's own files, character by character, with its notes. */
final class OwnWording {
  private Optional<List<Inline>> before = Optional.empty();

  /** The words of an element as they stand there. */
  static String words(XmlElement element) {
    StringBuilder words = new StringBuilder();
    for (XmlNode node : element.content()) {
      words.append(node instanceof XmlWords found ? found.words() : words((XmlElement) node));
    }
    return words.toString();
  }

  /**
   * The pieces of a paragraph.
   *
   * @param opens whether italics at its beginning are an opening phrase
   */
  List<Inline> of(Optional<XmlElement> paragraph, boolean opens) {
    Pieces pieces = new Pieces(opens);
    paragraph.ifPresent(pieces::add);
    return pieces.done();
  }

  /** The text of a row: its cells with tabs between. */
  List<Inline> cells(List<XmlElement> cells) {
    Pieces pieces = new Pieces(false);
    for (int i = 0; i < cells.size(); i++) {
      if (i > 0) {
        pieces.words.append('\t');
      }
      cells.get(i).child("p").ifPresent(pieces::add);
    }
    return pieces.done();
  }

  /** A note printed as <i>Ibid.</i> is written out, unless the file says how it is to be taken. */
  private Note note(XmlElement element) {
    List<Inline> printed = of(element.child("p"), false);
    Note note =
        switch (element.attribute("wording")) {
          case "sic" -> Note.sic(printed);
          case "full" -> Note.of(printed);
          default ->
              Note.of(before.flatMap(source -> Ibid.expand(source, printed)).orElse(printed));
        };
    before = Optional.of(Ibid.inFull(before, note));
    return note;
  }

  private final class Pieces {
    private final List<Inline> inlines = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private final boolean opens;

    Pieces(boolean opens) {
      this.opens = opens;
    }

    void add(XmlElement element) {
      for (XmlNode node : element.content()) {
        if (node instanceof XmlWords found) {
          words.append(found.words());
        } else if (node instanceof XmlElement child) {
          piece(child);
        }
      }
    }

    private void piece(XmlElement element) {
      switch (element.name()) {
        case "authorialNote" -> add(note(element));
        case "placeholder" -> slot(OwnWording.words(element));
        case "span" -> {
          if (element.attribute("class").equals("italic")) {
            italic(element);
          } else {
            add(element);
          }
        }
        default -> add(element);
      }
    }

    private void add(Inline inline) {
      flush();
      inlines.add(inline);
    }

    private void slot(String written) {
      String name = written.replaceAll("[{}]", "");
      if (Slot.isName(name)) {
        add(new Slot(name));
      } else {
        words.append(written);
      }
    }

    /** Only the first italics are an opening phrase, unless the file says so. */
    private void italic(XmlElement span) {
      flush();
      String kind = span.attribute("kind");
      boolean opening = kind.isEmpty() ? opens && inlines.isEmpty() : kind.equals("phrase");
      String found = OwnWording.words(span);
      if (!found.isEmpty()) {
        inlines.add(opening ? new Phrase(found) : new Emphasis(found));
      }
    }

    private void flush() {
      if (words.length() > 0) {
        inlines.add(new Text(words.toString()));
        words.setLength(0);
      }
    }

    List<Inline> done() {
      flush();
      return inlines;
    }
  }
}
