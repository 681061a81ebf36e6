package penholder.style;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import penholder.model.Inline;
import penholder.model.Note;
import penholder.model.Resolution;

/**
 * R-FN-4: "a reference is given once, at first mention in the whole resolution (preamble or
 * operative)"; R-FN-5: "a marker is no longer repeated".
 *
 * <pre>
 * before: PP2 the Convention on the Law of the Sea,    OP9 the Convention on the Law of the Sea[1]
 * after:  PP2 the Convention on the Law of the Sea,[1] OP9 the Convention on the Law of the Sea
 * </pre>
 *
 * <p>Only what is certain: a {@link NamedInstrument}, a note to a treaty or to a resolution that
 * the text itself does not cite by its number (after "its resolution 70/1, entitled ..." adopted
 * texts put the note at any later mention), and the same note wherever that instrument has one.
 */
final class FirstMentions {
  private static final Pattern CERTAIN =
      Pattern.compile("(?:Resolution (\\d[\\d/]*)|United Nations, Treaty Series, ).*");

  private final String words;
  private final Map<String, List<Note>> notes = new TreeMap<>();
  private final Set<String> seen = new HashSet<>();

  private FirstMentions(List<Printed.Paragraph> paragraphs) {
    StringBuilder all = new StringBuilder();
    for (Printed.Paragraph paragraph : paragraphs) {
      MarkedText text = new MarkedText(paragraph.text());
      all.append(Inline.words(paragraph.text())).append('\n');
      if (paragraph.text().stream().anyMatch(Note.class::isInstance)) {
        NamedInstrument.in(text.romanWords())
            .forEach(
                name ->
                    notes
                        .computeIfAbsent(name.name(), key -> new ArrayList<>())
                        .addAll(text.notesAt(name.end())));
      }
    }
    words = all.toString();
    notes.values().removeIf(given -> !certain(given));
  }

  static Resolution mend(Resolution resolution) {
    boolean unexplained =
        resolution.notes().stream().anyMatch(note -> note.wording() == Note.Wording.SIC);
    if (unexplained) {
      return resolution;
    }
    FirstMentions mentions = new FirstMentions(Printed.numbered(resolution));
    return mentions.notes.isEmpty() ? resolution : EachText.of(resolution, mentions::mend);
  }

  /** Whether all notes to one instrument are the same, and to be given at its first mention. */
  private boolean certain(List<Note> given) {
    if (given.isEmpty() || !given.stream().allMatch(given.get(0)::equals)) {
      return false;
    }
    Matcher source = CERTAIN.matcher(given.get(0).words());
    return source.matches() && (source.group(1) == null || !isCited(source.group(1)));
  }

  private boolean isCited(String number) {
    int at = words.indexOf(number);
    while (at >= 0 && (isOfNumber(at - 1) || isOfNumber(at + number.length()))) {
      at = words.indexOf(number, at + 1);
    }
    return at >= 0;
  }

  private boolean isOfNumber(int at) {
    return at >= 0
        && at < words.length()
        && (words.charAt(at) == '/' || words.charAt(at) >= '0' && words.charAt(at) <= '9');
  }

  private List<Inline> mend(List<Inline> inlines) {
    MarkedText text = new MarkedText(inlines);
    String romanWords = text.romanWords();
    if (notes.keySet().stream().noneMatch(romanWords::contains)) {
      return inlines;
    }
    for (NamedInstrument name : NamedInstrument.in(romanWords)) {
      List<Note> given = notes.get(name.name());
      if (given != null && seen.add(name.name())) {
        text = text.with(name.end(), given.subList(0, 1));
      } else if (given != null) {
        text = text.with(name.end(), List.of());
      }
    }
    return text.inlines();
  }
}
