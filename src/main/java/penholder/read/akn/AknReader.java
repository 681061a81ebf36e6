package penholder.read.akn;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import penholder.model.Adopted;
import penholder.model.Clause;
import penholder.model.Header;
import penholder.model.Part;
import penholder.model.Resolution;
import penholder.model.ResolutionSymbol;
import penholder.read.Decoding;
import penholder.report.Finding;
import penholder.report.Place;
import penholder.report.Reported;
import penholder.report.Source;

/**
 * Reads adopted resolutions from the XML in which the United Nations publishes them: Akoma Ntoso
 * 3.0 with the extensions of AKN4UN.
 */
public final class AknReader {
  private AknReader() {}

  /** Whether a file is XML, by its content; whether it is the right kind, {@link #read} says. */
  public static boolean isFor(byte[] bytes, String name) {
    int at = bytes.length > 2 && bytes[0] == (byte) 0xEF ? 3 : 0;
    while (at < bytes.length && bytes[at] <= ' ' && bytes[at] >= 0) {
      at++;
    }
    return at < bytes.length && bytes[at] == '<';
  }

  /**
   * The resolutions in a file: one, or one for each part of a text in parts.
   *
   * @param bytes the file
   * @param name the file as the user named it
   * @return at least one; without a value, and with a finding that says what to do, for what cannot
   *     be read
   */
  public static List<Reported<Resolution>> read(byte[] bytes, String name) {
    Reported<Source> decoded = Decoding.text(name, bytes);
    if (decoded.value().isEmpty()) {
      return List.of(Reported.refused(decoded.findings()));
    }
    Source source = decoded.value().get();
    try {
      return resolutions(XmlTree.read(source), source);
    } catch (Unreadable unreadable) {
      return List.of(Reported.refused(unreadable.finding()));
    }
  }

  private static List<Reported<Resolution>> resolutions(XmlElement root, Source source) {
    List<Reported<Resolution>> found = new ArrayList<>();
    XmlElement document = root.children().findFirst().orElse(root);
    root.all("statement").forEach(text -> found.add(resolution(document, text, source)));
    return found;
  }

  private static Reported<Resolution> resolution(
      XmlElement document, XmlElement text, Source source) {
    List<Finding> findings = new ArrayList<>();
    Cover cover = new Cover(document);
    Cover own = new Cover(text);
    Records records = new Records(document);
    findings.addAll(Contradictions.find(source, cover, records));
    NoteChain notes = new NoteChain();
    List<Clause> preamble = part(Part.PREAMBULAR, text.child("preamble"), notes);
    List<Clause> operative = part(Part.OPERATIVE, text.child("mainBody"), notes);
    List<Clause> annexes = part(Part.ANNEXED, text.child("attachments"), notes);
    String letter = document == text ? cover.letter() : own.number().orElse("");
    Optional<ResolutionSymbol> symbol =
        cover
            .number()
            .map(number -> (number + " " + letter).strip())
            .flatMap(ResolutionSymbol::parse);
    if (symbol.isEmpty()) {
      return Reported.refused(Finding.error("no symbol", "no symbol", place(text, source)));
    }
    Adopted adopted =
        new Adopted(
            symbol.get(),
            cover.adopted().orElseThrow(),
            own.meeting(),
            cover.agendaItem(),
            drafts(cover, records),
            cover.committee(),
            cover.distribution(),
            cover.issued(),
            records.proceedings(cover.job()));
    Header header =
        new Header(
            own.title().or(cover::title).orElseThrow(),
            symbol.get().session(),
            cover.agendaTitle(),
            adopted);
    return Reported.of(new Resolution(header, preamble, operative, annexes), findings);
  }

  /** Where the text names the report of a committee, the records name the draft. */
  private static List<String> drafts(Cover cover, Records records) {
    List<String> recorded =
        records.symbol(Records.Step.DRAFT).filter(symbol -> symbol.contains("/L.")).stream()
            .toList();
    return cover.committee().isPresent() ? recorded : cover.drafts();
  }

  private static List<Clause> part(Part part, Optional<XmlElement> element, NoteChain notes) {
    return element.map(found -> Arrangement.of(part, Lines.of(found, notes))).orElse(List.of());
  }

  private static Place place(XmlElement element, Source source) {
    return source.at(element.line(), element.column());
  }
}
