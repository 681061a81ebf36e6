package penholder.compare;

import com.github.difflib.DiffUtils;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import penholder.model.Inline;
import penholder.model.Note;

/**
 * How sparing a comparison is: words that it marks as changed, against the fewest that would do for
 * the same paragraphs, and changes against those of a plain diff. It cuts words by itself and knows
 * nothing of names, stop words or boundaries.
 */
final class Economy implements Entry.Cases<Void> {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+([-'./][\\p{L}\\p{N}]+)*");
  private static final Pattern PIECE = Pattern.compile(WORD.pattern() + "|\\s+|.", Pattern.DOTALL);

  int marked;
  int fewest;
  int edited;
  int changes;
  int rawChanges;

  static Economy of(Comparison comparison) {
    Economy economy = new Economy();
    comparison.entries().forEach(entry -> entry.match(economy));
    return economy;
  }

  void add(Economy other) {
    marked += other.marked;
    fewest += other.fewest;
    edited += other.edited;
    changes += other.changes;
    rawChanges += other.rawChanges;
  }

  double ratio() {
    return fewest == 0 ? 1 : (double) marked / fewest;
  }

  @Override
  public String toString() {
    return String.format(
        "%d of %d words, %.3f; %d edited paragraphs, %d changes of %d raw, %.3f",
        marked, fewest, ratio(), edited, changes, rawChanges, (double) changes / rawChanges);
  }

  private static String plain(String text) {
    return text.replaceAll("[‐‑–−]", "-").replaceAll("[’‘]", "'").replaceAll("[“”]", "\"");
  }

  /** The words with those of the notes where their marks stand. */
  static String line(List<Inline> text) {
    StringBuilder line = new StringBuilder();
    for (Inline inline : text) {
      boolean note = inline instanceof Note;
      line.append(note ? " " + line(((Note) inline).text()) + " " : Inline.words(List.of(inline)));
    }
    return plain(line.toString());
  }

  static List<String> words(List<Inline> text) {
    return all(WORD, line(text));
  }

  private static List<String> all(Pattern pattern, String line) {
    List<String> found = new ArrayList<>();
    Matcher matcher = pattern.matcher(line);
    while (matcher.find()) {
      found.add(matcher.group());
    }
    return found;
  }

  private void edited(List<Segment> segments) {
    List<Inline> old = Pieces.old(segments);
    List<Inline> fresh = Pieces.fresh(segments);
    int before = changes;
    count(segments);
    fewest += fewest(words(old), words(fresh));
    if (changes > before) {
      edited++;
      rawChanges +=
          DiffUtils.diff(all(PIECE, line(old)), all(PIECE, line(fresh))).getDeltas().size();
    }
  }

  private void count(List<Segment> segments) {
    boolean open = false;
    for (Segment segment : segments) {
      if (segment instanceof Segment.NoteEdit edit) {
        count(edit.segments());
        open = false;
      } else if (segment instanceof Segment.Same) {
        open = false;
      } else {
        marked += words(segment.old()).size() + words(segment.fresh()).size();
        changes += open ? 0 : 1;
        open = true;
      }
    }
  }

  private static int fewest(List<String> old, List<String> fresh) {
    int[] above = new int[fresh.size() + 1];
    for (String word : old) {
      int[] row = new int[above.length];
      for (int n = 0; n < fresh.size(); n++) {
        boolean same = word.equals(fresh.get(n));
        row[n + 1] = same ? above[n] + 1 : Math.max(above[n + 1], row[n]);
      }
      above = row;
    }
    return old.size() + fresh.size() - 2 * above[fresh.size()];
  }

  private void whole(List<Inline> text) {
    marked += words(text).size();
    fewest += words(text).size();
  }

  @Override
  public Void continued(Entry.Continued entry) {
    edited(entry.segments());
    return null;
  }

  @Override
  public Void added(Entry.Added entry) {
    whole(entry.text());
    return null;
  }

  @Override
  public Void dropped(Entry.Dropped entry) {
    whole(entry.text());
    return null;
  }

  @Override
  public Void movedAway(Entry.MovedAway entry) {
    return null;
  }

  @Override
  public Void movedHere(Entry.MovedHere entry) {
    edited(entry.segments());
    return null;
  }

  @Override
  public Void split(Entry.Split entry) {
    List<Segment> both = new ArrayList<>(entry.first().segments());
    both.addAll(entry.second().segments());
    edited(both);
    return null;
  }

  @Override
  public Void merged(Entry.Merged entry) {
    List<Segment> both = new ArrayList<>(entry.first().segments());
    both.addAll(entry.second().segments());
    edited(both);
    return null;
  }
}
