package penholder.docx;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * The independent reader of our Word files: LibreOffice turns them into its own format, and the
 * paragraphs and notes are read from that.
 *
 * @param folder where it keeps its settings and what it makes
 */
public record LibreOffice(Path folder) {
  private static final String TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
  private static final String PYTHON = "/usr/bin/python3";
  private static final Path SCRIPT =
      Path.of("src", "test", "resources", "penholder", "docx", "resolve-changes.py");

  /**
   * A document as LibreOffice understood it.
   *
   * @param paragraphs the paragraphs outside notes and headers; a note is {@code [1]} in them
   * @param notes the notes in order
   */
  public record Read(List<String> paragraphs, List<String> notes) {}

  /** Whether this machine has it. */
  public static boolean isHere() {
    return List.of(System.getenv("PATH").split(":")).stream()
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, "soffice")));
  }

  /** Reads Word files, all in one start of the program. */
  public List<Read> read(List<Path> files) throws IOException, InterruptedException {
    List<Read> read = new ArrayList<>();
    for (Path file : converted(files)) {
      read.add(read(file));
    }
    return read;
  }

  /**
   * Reads the tables of Word files, all in one start of the program: of each file the rows, of a
   * row the cells, of a cell the paragraphs.
   */
  public List<List<List<List<String>>>> tables(List<Path> files)
      throws IOException, InterruptedException {
    List<List<List<List<String>>>> tables = new ArrayList<>();
    for (Path file : converted(files)) {
      tables.add(
          all(root(file), "table-row").stream()
              .map(row -> all(row, "table-cell").stream().map(cell -> read(cell).paragraphs()))
              .map(cells -> cells.toList())
              .toList());
    }
    return tables;
  }

  private static List<Element> all(Element root, String name) {
    NodeList nodes = root.getElementsByTagNameNS("*", name);
    return IntStream.range(0, nodes.getLength()).mapToObj(n -> (Element) nodes.item(n)).toList();
  }

  private List<Path> converted(List<Path> files) throws IOException, InterruptedException {
    convert(files, "fodt");
    return files.stream()
        .map(file -> file.getFileName().toString().replaceFirst("\\.docx$", ".fodt"))
        .map(folder::resolve)
        .toList();
  }

  /** Opens a Word file and saves it again as one: the bytes that it writes. */
  public byte[] saved(Path file) throws IOException, InterruptedException {
    convert(List.of(file), "docx");
    return Files.readAllBytes(folder.resolve(file.getFileName()));
  }

  private void convert(List<Path> files, String to) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add("soffice");
    command.add("-env:UserInstallation=" + folder.resolve("settings").toUri());
    command.addAll(List.of("--headless", "--convert-to", to, "--outdir", folder.toString()));
    files.forEach(file -> command.add(file.toString()));
    run(command, "soffice.log");
  }

  /**
   * A file with tracked changes as LibreOffice leaves it.
   *
   * @param accepted after all changes have been accepted
   * @param rejected after all changes have been rejected
   */
  public record Outcomes(Read accepted, Read rejected) {}

  /** Whether this machine can also tell it what to do: with the Python of the system. */
  public static boolean takesOrders() throws IOException, InterruptedException {
    if (!isHere() || !Files.isExecutable(Path.of(PYTHON))) {
      return false;
    }
    return new ProcessBuilder(PYTHON, "-c", "import uno")
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start()
            .waitFor()
        == 0;
  }

  /**
   * Whether it can open a file with comments for orders: the variants for machines without a screen
   * lack what comments are drawn with, and come to an end there.
   */
  public static boolean drawsComments() throws IOException, InterruptedException {
    return takesOrders()
        && Stream.of(System.getenv("PATH").split(":"))
            .map(folder -> Path.of(folder, "soffice"))
            .filter(Files::isExecutable)
            .findFirst()
            .orElseThrow()
            .toRealPath()
            .getParent()
            .resolveSibling("share/config/soffice.cfg/modules/swriter/ui/annotation.ui")
            .toFile()
            .exists();
  }

  /** Accepts and rejects the changes of Word files, all in one start of the program. */
  public List<Outcomes> resolve(List<Path> files) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(PYTHON, SCRIPT.toString(), folder.toString()));
    files.forEach(file -> command.add(file.toString()));
    run(command, "resolve.log");
    List<Outcomes> outcomes = new ArrayList<>();
    for (Path file : files) {
      String name = file.getFileName().toString().replaceFirst("\\.docx$", "");
      outcomes.add(
          new Outcomes(
              read(folder.resolve(name + ".accepted.fodt")),
              read(folder.resolve(name + ".rejected.fodt"))));
    }
    return outcomes;
  }

  private void run(List<String> command, String log) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve(log).toFile())
            .start();
    if (!process.waitFor(10, TimeUnit.MINUTES)) {
      process.destroyForcibly();
      throw new AssertionError("LibreOffice did not come to an end");
    }
  }

  private static Read read(Path file) throws IOException {
    return read(all(root(file), "body").get(0));
  }

  private static Read read(Element element) {
    Read read = new Read(new ArrayList<>(), new ArrayList<>());
    paragraphs(element, read.paragraphs(), read.notes());
    return read;
  }

  private static Element root(Path file) throws IOException {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      return factory.newDocumentBuilder().parse(file.toFile()).getDocumentElement();
    } catch (SAXException | ParserConfigurationException e) {
      throw new AssertionError(file.toString(), e);
    }
  }

  private static void paragraphs(Element element, List<String> paragraphs, List<String> notes) {
    for (Element child : DocxText.children(element)) {
      if (child.getLocalName().equals("p") || child.getLocalName().equals("h")) {
        StringBuilder words = new StringBuilder();
        words(child, words, notes);
        paragraphs.add(words.toString());
      } else {
        paragraphs(child, paragraphs, notes);
      }
    }
  }

  private static void words(Element element, StringBuilder words, List<String> notes) {
    for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node.getNodeType() == Node.TEXT_NODE) {
        words.append(node.getNodeValue());
      } else if (node instanceof Element child) {
        switch (child.getLocalName()) {
          case "annotation" -> {} // a comment is no text
          case "tab" -> words.append('\t');
          case "s" -> {
            String count = child.getAttributeNS(TEXT, "c");
            words.append(" ".repeat(count.isEmpty() ? 1 : Integer.parseInt(count)));
          }
          case "note" -> {
            List<String> note = new ArrayList<>();
            paragraphs(
                (Element) child.getElementsByTagNameNS(TEXT, "note-body").item(0), note, note);
            notes.add(String.join("\n", note));
            words.append('[').append(notes.size()).append(']');
          }
          default -> words(child, words, notes);
        }
      }
    }
  }
}
