package penholder.style;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;
import penholder.model.Adopted;
import penholder.model.Clause;
import penholder.model.Header;
import penholder.model.Ibid;
import penholder.model.Inline;
import penholder.model.Note;
import penholder.model.Resolution;
import penholder.model.ResolutionSymbol;
import penholder.model.Session;

/**
 * Resolutions in the United Nations' own XML, read for measuring: what was printed is kept beside
 * what is derived. It shares no code with the program's reader.
 *
 * @param name the name of the file
 * @param resolution the text; a note that the rule for Ibid. does not explain is <i>sic</i>
 * @param printedNotes the notes exactly as printed
 * @param numbers the printed numbers of the operative paragraphs
 */
public record Akn(
    String name, Resolution resolution, List<List<Inline>> printedNotes, List<String> numbers) {

  /** Where the samples are; empty on a machine without them. */
  public static Optional<Path> folder() {
    Path samples = Path.of(System.getProperty("penholder.samples", "../shared/samples"));
    return Optional.of(samples.resolve("akn")).filter(Files::isDirectory);
  }

  /** Whether it is an ordinary text, not a declaration or a budget with tables. */
  boolean ordinary() {
    return resolution.operative().stream().allMatch(clause -> clause.opening().isPresent());
  }

  /** Every sample, in the order of the file names. */
  public static List<Akn> all(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> tree = Files.walk(folder)) {
      files = tree.filter(file -> file.toString().endsWith(".xml")).sorted().toList();
    }
    List<Akn> samples = new ArrayList<>();
    for (Path file : files) {
      Element root = parse(file);
      for (Element statement : descendants(root, "statement")) {
        if (!descendants(statement, "preamble").isEmpty()) {
          samples.add(new Reading(file.getFileName().toString(), title(root)).read(statement));
        }
      }
    }
    return samples;
  }

  private static String title(Element root) {
    return descendants(root, "docTitle").stream()
        .filter(title -> title.getAttribute("refersTo").equals("#resolutionTitle"))
        .map(title -> title.getTextContent().strip().replaceAll("\\s+", " "))
        .filter(title -> !title.isEmpty())
        .findFirst()
        .orElseThrow();
  }

  private static Element parse(Path file) throws IOException {
    try {
      return DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(file.toFile())
          .getDocumentElement();
    } catch (ParserConfigurationException | SAXException e) {
      throw new IOException(file.toString(), e);
    }
  }

  static List<Element> children(Element parent) {
    List<Element> found = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element) {
        found.add(element);
      }
    }
    return found;
  }

  static List<Element> children(Element parent, String tag) {
    return children(parent).stream().filter(child -> child.getTagName().equals(tag)).toList();
  }

  private static List<Element> descendants(Element parent, String tag) {
    List<Element> found = new ArrayList<>();
    for (int i = 0; i < parent.getElementsByTagName(tag).getLength(); i++) {
      found.add((Element) parent.getElementsByTagName(tag).item(i));
    }
    return found;
  }

  private static final class Reading {
    private final String name;
    private final String title;
    private final List<List<Inline>> printedNotes = new ArrayList<>();
    private final List<String> numbers = new ArrayList<>();
    private final List<Clause> operative = new ArrayList<>();
    private Optional<List<Inline>> before = Optional.empty();

    Reading(String name, String title) {
      this.name = name;
      this.title = title;
    }

    Akn read(Element statement) {
      List<Clause> preamble = new ArrayList<>();
      for (Element container : children(descendants(statement, "preamble").get(0), "container")) {
        Optional<Clause> clause = text(children(container, "p"));
        clause.or(() -> blockList(container)).ifPresent(preamble::add);
      }
      body(children(statement, "mainBody").get(0));
      Adopted adopted =
          new Adopted(
              new ResolutionSymbol(new Session(78), 1),
              LocalDate.EPOCH,
              OptionalInt.empty(),
              Optional.empty(),
              List.of(),
              Optional.empty(),
              Optional.empty(),
              Optional.empty());
      Header header = new Header(title, new Session(78), Optional.empty(), adopted);
      return new Akn(name, new Resolution(header, preamble, operative), printedNotes, numbers);
    }

    private void body(Element parent) {
      for (Element child : children(parent)) {
        if (child.getTagName().equals("section")) {
          body(child);
        } else if (child.getTagName().equals("paragraph")) {
          paragraph(child);
        }
      }
    }

    private void paragraph(Element paragraph) {
      String number =
          children(paragraph, "num").stream()
              .findFirst()
              .map(num -> num.getTextContent().strip())
              .orElse("");
      List<Element> lists = children(paragraph, "list");
      Optional<Clause> clause;
      if (lists.isEmpty()) {
        clause =
            children(paragraph, "content").stream()
                .findFirst()
                .flatMap(content -> text(children(content, "p")));
      } else {
        clause = list(lists.get(0));
      }
      if (clause.isPresent() && (!number.isEmpty() || clause.get().opening().isPresent())) {
        operative.add(clause.get());
        numbers.add(number);
      }
    }

    private Optional<Clause> list(Element list) {
      List<Inline> intro = text(children(children(list, "intro").get(0), "p")).orElseThrow().text();
      List<Clause> items = new ArrayList<>();
      for (Element point : children(list)) {
        if (point.getTagName().equals("point")) {
          text(children(children(point, "content").get(0), "p")).ifPresent(items::add);
        } else if (point.getTagName().equals("sublist") && !items.isEmpty()) {
          Clause owner = items.remove(items.size() - 1);
          List<Clause> below = new ArrayList<>();
          for (Element sub : children(point, "point")) {
            text(children(children(sub, "content").get(0), "p")).ifPresent(below::add);
          }
          items.add(new Clause(owner.text(), below));
        }
      }
      return Optional.of(new Clause(intro, items));
    }

    private Optional<Clause> blockList(Element container) {
      Optional<Clause> introduction =
          children(container, "blockList").stream()
              .findFirst()
              .flatMap(list -> text(children(list, "listIntroduction")));
      List<Clause> items = new ArrayList<>();
      for (Element item : descendants(container, "item")) {
        text(children(item, "p")).ifPresent(items::add);
      }
      return introduction.map(clause -> new Clause(clause.text(), items));
    }

    private Optional<Clause> text(List<Element> paragraphs) {
      AknText text = new AknText(this::note);
      paragraphs.forEach(p -> text.read(p, false));
      List<Inline> inlines = text.inlines(true);
      return inlines.isEmpty() ? Optional.empty() : Optional.of(Clause.of(inlines));
    }

    private Note note(Element authorialNote) {
      AknText text = new AknText(inner -> Note.of());
      children(authorialNote, "p").forEach(p -> text.read(p, false));
      List<Inline> printed = text.inlines(false);
      printedNotes.add(printed);
      Optional<List<Inline>> expanded = before.flatMap(b -> Ibid.expand(b, printed));
      Note note;
      if (expanded.isPresent()) {
        note = Note.of(expanded.get());
      } else if (Inline.words(printed).startsWith("Ibid")
          || !Ibid.shorten(before, printed).equals(printed)) {
        note = Note.sic(printed);
      } else {
        note = Note.of(printed);
      }
      before = Optional.of(Ibid.inFull(before, note));
      return note;
    }
  }
}
