package penholder.model;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The notation of the case files: {@code *italics*}, {@code ^[a note.]}, {@code ^sic[as printed.]},
 * {@code {slot}}. Italics at the very beginning are the opening phrase.
 */
public final class Notation {
  private static final Pattern PIECE =
      Pattern.compile("\\*([^*]+)\\*|\\^(sic)?\\[([^]]*)]|\\{([a-z0-9-]+)}|[^*^{]+");

  private Notation() {}

  /** The running text of a line. */
  public static List<Inline> read(String line) {
    List<Inline> inlines = new ArrayList<>();
    Matcher piece = PIECE.matcher(line);
    int end = 0;
    while (piece.find()) {
      if (piece.start() != end) {
        throw new IllegalArgumentException("not in the notation of the cases: " + line);
      }
      end = piece.end();
      if (piece.group(1) != null) {
        String words = piece.group(1);
        inlines.add(piece.start() == 0 ? new Phrase(words) : new Emphasis(words));
      } else if (piece.group(3) != null) {
        List<Inline> text = note(piece.group(3));
        inlines.add(piece.group(2) == null ? Note.of(text) : Note.sic(text));
      } else if (piece.group(4) != null) {
        inlines.add(new Slot(piece.group(4)));
      } else {
        inlines.add(new Text(piece.group()));
      }
    }
    return List.copyOf(inlines);
  }

  /** The text of a note: it has no opening phrase. */
  public static List<Inline> note(String line) {
    return read(line).stream()
        .map(inline -> inline instanceof Phrase phrase ? new Emphasis(phrase.words()) : inline)
        .toList();
  }

  /** The line that reads as this text. */
  public static String write(List<Inline> inlines) {
    StringBuilder line = new StringBuilder();
    inlines.forEach(inline -> line.append(inline.match(new Writing())));
    return line.toString();
  }

  private static final class Writing implements Inline.Cases<String> {
    @Override
    public String text(Text text) {
      return text.words();
    }

    @Override
    public String phrase(Phrase phrase) {
      return "*" + phrase.words() + "*";
    }

    @Override
    public String emphasis(Emphasis emphasis) {
      return "*" + emphasis.words() + "*";
    }

    @Override
    public String note(Note note) {
      String mark = note.wording() == Note.Wording.SIC ? "^sic[" : "^[";
      return mark + write(note.text()) + "]";
    }

    @Override
    public String slot(Slot slot) {
      return slot.toString();
    }
  }
}
