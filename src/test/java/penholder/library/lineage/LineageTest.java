package penholder.library.lineage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import penholder.model.Places;
import penholder.model.Resolution;

/** The links of the series, held against a reading by hand. */
final class LineageTest {
  private static final double PRECISION = 0.97;
  private static final double RECALL = 0.90;
  private static final double KINDS = 0.85;

  private static final List<ReadByHand> READ =
      List.of(ReadByHand.of("67-110", "71-255"), ReadByHand.of("71-255", "75-15"));

  private static Map<String, Link> found(ReadByHand read) {
    return Lineage.between(read.olderText(), read.newerText()).links().stream()
        .collect(Collectors.toMap(link -> link.from() + " -> " + link.to(), link -> link));
  }

  @Test
  void certainLinksAreThoseThatALawyerWouldWrite() {
    int certain = 0;
    int right = 0;
    List<String> wrong = new ArrayList<>();
    for (ReadByHand read : READ) {
      Set<String> written =
          read.links().stream().map(ReadByHand.Link::arrow).collect(Collectors.toSet());
      for (Link link : found(read).values()) {
        String arrow = link.from() + " -> " + link.to();
        if (link.certain() && !read.unsure().contains(arrow)) {
          certain++;
          if (written.contains(arrow)) {
            right++;
          } else {
            wrong.add("%s %s".formatted(read.newer(), link));
          }
        }
      }
    }
    double precision = (double) right / certain;
    System.out.printf(
        Locale.ROOT, "lineage: precision %.3f of %d; wrong %s%n", precision, certain, wrong);
    assertTrue(precision >= PRECISION, () -> "wrong: " + wrong);
  }

  @Test
  void linksWhoseParagraphsShareAThirdOfTheirWordsAreFound() {
    int all = 0;
    int hit = 0;
    List<String> missed = new ArrayList<>();
    for (ReadByHand read : READ) {
      Map<String, Link> found = found(read);
      for (ReadByHand.Link link : read.links()) {
        if (share(read, link) >= 1.0 / 3) {
          all++;
          if (found.containsKey(link.arrow()) && found.get(link.arrow()).certain()) {
            hit++;
          } else {
            missed.add(read.newer() + " " + link.arrow());
          }
        }
      }
    }
    double recall = (double) hit / all;
    System.out.printf(Locale.ROOT, "lineage: recall %.3f of %d; missed %s%n", recall, all, missed);
    assertTrue(recall >= RECALL, () -> "missed: " + missed);
  }

  /** Of the words of both paragraphs, how many both have; counted here by itself. */
  private static double share(ReadByHand read, ReadByHand.Link link) {
    Map<String, Integer> old = words(read.olderText(), link.from());
    Map<String, Integer> fresh = words(read.newerText(), link.to());
    int common =
        old.entrySet().stream()
            .mapToInt(word -> Math.min(word.getValue(), fresh.getOrDefault(word.getKey(), 0)))
            .sum();
    int all = Stream.of(old, fresh).flatMap(side -> side.values().stream()).mapToInt(n -> n).sum();
    return 2.0 * common / all;
  }

  private static Map<String, Integer> words(Resolution text, String label) {
    String words = Places.of(text).named(label).orElseThrow().clause().words();
    Map<String, Integer> counts = new HashMap<>();
    for (String word : words.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
      counts.merge(word, 1, Integer::sum);
    }
    return counts;
  }

  @Test
  void whatIsSameAndEditedAndReworkedIsToldApart() {
    int all = 0;
    List<String> other = new ArrayList<>();
    for (ReadByHand read : READ) {
      Map<String, Link> found = found(read);
      for (ReadByHand.Link link : read.links()) {
        Link is = found.get(link.arrow());
        if (is != null && !link.isLikely()) {
          all++;
          if (!is.kind().word().equals(link.kind())) {
            other.add("%s %s, read %s".formatted(read.newer(), is, link.kind()));
          }
        }
      }
    }
    System.out.printf("lineage: kinds that differ, of %d: %s%n", all, other);
    assertTrue(other.size() <= (1 - KINDS) * all, other::toString);
    assertTrue(
        other.stream().noneMatch(line -> line.contains("same")),
        () -> "word for word is no matter of taste: " + other);
  }

  @Test
  void rewrittenParagraphsAreNeverLinkedAsCertain() {
    Set<String> certain = new HashSet<>();
    Set<String> rewritten = new HashSet<>();
    for (ReadByHand read : READ) {
      found(read)
          .forEach((arrow, link) -> certain.addAll(link.certain() ? Set.of(arrow) : Set.of()));
      read.links().stream()
          .filter(ReadByHand.Link::isLikely)
          .forEach(link -> rewritten.add(link.arrow()));
    }
    rewritten.retainAll(certain);
    assertEquals(Set.of(), rewritten);
  }
}
