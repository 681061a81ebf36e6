package penholder.check.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import penholder.check.CheckedText;
import penholder.check.Deviation;
import penholder.check.Passage;
import penholder.check.Rule;
import penholder.model.Part;
import penholder.report.Severity;

/** R-STR-5: a paragraph of the text that another refers to is there. */
final class ParagraphReference implements Rule {
  private static final Pattern REFERENCE =
      Pattern.compile(
          "\\bparagraphs? ([\\d ,()a-zA-Z–-]{0,80}?\\d[\\d ,()a-z–-]{0,80}?) (above|below|of the present resolution)\\b");
  private static final Pattern NUMBER = Pattern.compile("(?<![\\d/])\\d{1,3}\\b");

  @Override
  public String id() {
    return "R-STR-5";
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String sentence() {
    return "A paragraph that is referred to (\"paragraph 12 above\") is there.";
  }

  @Override
  public List<Deviation> in(CheckedText text) {
    Set<String> labels =
        text.paragraphs().stream().map(one -> one.place().label()).collect(Collectors.toSet());
    boolean sections = labels.stream().anyMatch(label -> label.contains(".OP"));
    List<Deviation> found = new ArrayList<>();
    for (Passage paragraph : text.paragraphs()) {
      if (!sections && paragraph.place().part() != Part.ANNEXED) {
        look(paragraph, labels, found);
      }
    }
    return found;
  }

  private static void look(Passage paragraph, Set<String> labels, List<Deviation> found) {
    if (!paragraph.words().contains("paragraph")) {
      return;
    }
    Matcher reference = REFERENCE.matcher(paragraph.words());
    while (reference.find()) {
      Matcher number = NUMBER.matcher(reference.group(1));
      while (number.find()) {
        String label = Part.OPERATIVE.letters() + number.group();
        if (!labels.contains(label)) {
          found.add(
              Deviation.of(
                  paragraph,
                  reference.start(1) + number.start(),
                  reference.start(1) + number.end(),
                  "There is no paragraph %s in this text.".formatted(number.group())));
        }
      }
    }
  }
}
