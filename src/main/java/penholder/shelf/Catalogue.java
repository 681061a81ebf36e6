package penholder.shelf;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import penholder.corpus.Glance;
import penholder.corpus.Member;
import penholder.library.Recurrence;
import penholder.library.StandingTitle;
import penholder.model.Adopted;
import penholder.model.Header;
import penholder.model.Session;
import penholder.read.Decoding;
import penholder.report.Finding;
import penholder.report.Reported;
import penholder.report.Source;
import penholder.store.Disk;

/** The texts of a corpus grouped into series, by what stays in their titles. */
public final class Catalogue {
  private static final String THEME = ": ";
  private static final int SHORT_NAME = 60;
  private static final int LONGEST_NAME = 200;
  private static final int STEP = 10;

  private final List<Finding> unreadable = new ArrayList<>();
  private final Map<String, List<Entry>> series = new LinkedHashMap<>();

  private Catalogue() {}

  /** A text at first glance. */
  private record Entry(Path file, Adopted adopted, Glance glance) {
    Header header() {
      return glance.header();
    }

    Session session() {
      return header().session();
    }

    SeriesHere.Text text() {
      return new SeriesHere.Text(
          Member.of(adopted), header().title(), header().agendaTitle(), SourceFile.shown(file));
    }
  }

  /** The series among some files of adopted texts. */
  public static SeriesList of(List<Path> files) {
    Catalogue catalogue = new Catalogue();
    files.parallelStream()
        .map(file -> Map.entry(file, glance(file)))
        .toList()
        .forEach(read -> catalogue.add(read.getKey(), read.getValue()));
    catalogue.joinThemes();
    return catalogue.list();
  }

  private static Reported<Glance> glance(Path file) {
    Reported<Source> source = Decoding.text(SourceFile.shown(file).toString(), Disk.read(file));
    return source.value().map(Glance::at).orElseGet(() -> Reported.refused(source.findings()));
  }

  private void add(Path file, Reported<Glance> read) {
    if (read.value().isEmpty()) {
      unreadable.addAll(read.findings());
      return;
    }
    Glance glance = read.value().get();
    if (glance.header().stage() instanceof Adopted adopted) {
      series
          .computeIfAbsent(StandingTitle.of(glance.header().title()).key(), k -> new ArrayList<>())
          .add(new Entry(file, adopted, glance));
    }
  }

  /**
   * "...: participation" and "...: situations of risk" are one series, whose theme changes, unless
   * one session has both.
   */
  private void joinThemes() {
    Map<String, List<String>> byHead = new TreeMap<>();
    series.forEach(
        (key, entries) -> {
          String title = entries.get(0).header().title();
          int colon = title.indexOf(THEME);
          if (colon > 0) {
            String head = StandingTitle.of(title.substring(0, colon)).key();
            byHead.computeIfAbsent(head, h -> new ArrayList<>()).add(key);
          }
        });
    byHead.forEach(
        (head, keys) -> {
          Set<Session> sessions = new HashSet<>();
          boolean oneEach =
              keys.stream()
                  .allMatch(
                      key ->
                          series.get(key).stream()
                              .map(Entry::session)
                              .distinct()
                              .allMatch(sessions::add));
          if (keys.size() > 1 && oneEach && !series.containsKey(head)) {
            series.put(
                head, keys.stream().map(series::remove).flatMap(Collection::stream).toList());
          }
        });
  }

  private SeriesList list() {
    Map<String, SeriesHere> named = new TreeMap<>();
    series.forEach(
        (key, entries) -> {
          List<Entry> inOrder =
              entries.stream().sorted(Comparator.comparing(one -> one.adopted().symbol())).toList();
          Entry newest = inOrder.get(inOrder.size() - 1);
          String title = newest.header().title();
          String name = free(named.keySet(), standing(key, title));
          Optional<Recurrence> recurrence =
              Recurrence.of(
                  inOrder.stream().map(one -> one.adopted().symbol()).toList(),
                  title,
                  newest.glance().paragraphs());
          List<SeriesHere.Text> texts = inOrder.stream().map(Entry::text).toList();
          named.put(name, new SeriesHere(name, title, texts, recurrence));
        });
    return new SeriesList(
        named.values().stream().filter(one -> one.recurrence().isPresent()).toList(),
        named.values().stream().filter(one -> one.recurrence().isEmpty()).toList(),
        unreadable);
  }

  /** What stays in the title; of a series whose theme changes, without the theme. */
  private static StandingTitle standing(String key, String title) {
    StandingTitle whole = StandingTitle.of(title);
    int colon = title.indexOf(THEME);
    boolean themed = !whole.key().equals(key) && colon > 0;
    return themed ? StandingTitle.of(title.substring(0, colon)) : whole;
  }

  /** The shortest name that no other has yet. */
  private static String free(Set<String> taken, StandingTitle title) {
    for (int length = SHORT_NAME; length <= LONGEST_NAME; length += STEP) {
      if (!taken.contains(title.name(length))) {
        return title.name(length);
      }
    }
    int n = 2;
    while (taken.contains(title.name(LONGEST_NAME) + "-" + n)) {
      n++;
    }
    return title.name(LONGEST_NAME) + "-" + n;
  }
}
