package penholder.draft.edit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import penholder.corpus.MarkdownReader;
import penholder.corpus.MarkdownWriter;
import penholder.model.Draft;
import penholder.model.Resolution;
import penholder.report.Source;

/**
 * The file of a draft with another text in it. The front matter stays as a person wrote it, with
 * its comments, and so does every paragraph whose words are the same: a person may have broken its
 * lines.
 */
public final class DraftFile {
  private static final Pattern BREAK = Pattern.compile("\\n(?:[ \\t]*\\n)+");
  private static final Pattern NUMBER = Pattern.compile("^\\d{1,9}[.)] +");
  private static final String FACTS = "facts:";

  private DraftFile() {}

  /**
   * The file with another text.
   *
   * @param file the file as it stands
   * @param old the draft that it holds
   * @param fresh the draft that it is to hold; its facts are those of the old one, and perhaps more
   *     that are open
   */
  public static String with(Source file, Resolution old, Resolution fresh) {
    String text = file.text().replace("\r\n", "\n");
    int body = bodyStart(text);
    String canonical = MarkdownWriter.write(fresh);
    if (body < 0) {
      return canonical;
    }
    String front = withFacts(text.substring(0, body), old, fresh);
    String freshBody = body(canonical);
    String kept =
        front + asWritten(text.substring(body), body(MarkdownWriter.write(old)), freshBody);
    return List.of(kept, front + freshBody).stream()
        .map(one -> file.text().contains("\r\n") ? one.replace("\n", "\r\n") : one)
        .filter(one -> holds(one, fresh))
        .findFirst()
        .orElse(canonical);
  }

  private static boolean holds(String text, Resolution fresh) {
    Optional<Resolution> read = MarkdownReader.read(new Source("", text)).value();
    return read.filter(fresh::equals).isPresent();
  }

  /** Behind the line of the second "---"; -1 if there is none. */
  private static int bodyStart(String text) {
    Matcher fence = Pattern.compile("(?m)^---[ \\t]*\\n").matcher(text);
    return fence.find() && fence.find() ? fence.end() : -1;
  }

  private static String body(String canonical) {
    return canonical.substring(bodyStart(canonical));
  }

  /** A line more below "facts:" for each fact that the draft did not ask for before. */
  private static String withFacts(String front, Resolution old, Resolution fresh) {
    List<String> names = new ArrayList<>(((Draft) fresh.header().stage()).facts().keySet());
    names.removeAll(((Draft) old.header().stage()).facts().keySet());
    if (names.isEmpty()) {
      return front;
    }
    StringBuilder lines = new StringBuilder();
    names.forEach(name -> lines.append("  ").append(name).append(":\n"));
    Matcher facts =
        Pattern.compile("(?m)^facts:[ \\t]*(?:#.*)?\\n((?:[ \\t]+.*\\n|[ \\t]*\\n)*)")
            .matcher(front);
    if (facts.find()) {
      return front.substring(0, facts.end()) + lines + front.substring(facts.end());
    }
    int fence = front.lastIndexOf("---");
    return front.substring(0, fence) + FACTS + "\n" + lines + front.substring(fence);
  }

  /** The new body, with each paragraph that the old one has as it is written there. */
  private static String asWritten(String written, String old, String fresh) {
    List<String> blocks = blocks(written);
    List<String> canonical = blocks(old);
    if (blocks.size() != canonical.size()) {
      return fresh;
    }
    Map<String, Deque<String>> asWritten = new HashMap<>();
    for (int at = 0; at < blocks.size(); at++) {
      asWritten
          .computeIfAbsent(words(canonical.get(at)), words -> new ArrayDeque<>())
          .add(blocks.get(at));
    }
    StringBuilder body = new StringBuilder();
    for (String block : blocks(fresh)) {
      Deque<String> same = asWritten.get(words(block));
      body.append('\n');
      body.append(same == null || same.isEmpty() ? block : numbered(same.remove(), block));
      body.append('\n');
    }
    return body.toString();
  }

  private static String words(String block) {
    return NUMBER.matcher(block).replaceFirst("");
  }

  /** A paragraph as a person wrote it, with the number that it has now. */
  private static String numbered(String written, String block) {
    Matcher number = NUMBER.matcher(block);
    return number.find() ? number.group() + words(written) : written;
  }

  private static List<String> blocks(String body) {
    return BREAK.splitAsStream(body.strip()).toList();
  }
}
