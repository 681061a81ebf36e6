package penholder.write.akn;

import java.util.Locale;
import java.util.Optional;
import penholder.model.Adopted;
import penholder.model.Committee;

/** What the references of a document stand for: roles, organizations and terms. */
final class References {
  private static final String ONTOLOGY = "/akn/ontology/";

  private References() {}

  /** The eId of the committee that proposed a text; that of none for a text without. */
  static String committee(Adopted adopted) {
    Optional<Committee> main = main(adopted);
    if (main.isPresent()) {
      return main.get().name().toLowerCase(Locale.ROOT) + "Committee";
    }
    return adopted.committee().isPresent() ? "committee" : "noMainCommittee";
  }

  private static Optional<Committee> main(Adopted adopted) {
    return adopted.committee().flatMap(Committee::in);
  }

  /**
   * Writes them.
   *
   * @param adopted the adoption; empty for a draft
   */
  static void write(AknOut out, Optional<Adopted> adopted) {
    out.open("references", "source", Meta.EDITOR);
    term(out, "TLCOrganization", "un", "organization/un/unitedNations", "United Nations");
    term(out, "TLCOrganization", "ga", "organization/un/generalAssembly", "General Assembly");
    term(out, "TLCObject", "penholder", "object/software/penholder", "Penholder");
    term(out, "TLCConcept", "symbol", "reference/un/symbol", "Symbol");
    term(out, "TLCRole", "author", "role/un/author", "Author");
    term(out, "TLCRole", "editor", "role/un/editor", "Editor");
    term(out, "TLCRole", "publisher", "role/un/publisher", "Publisher");
    term(out, "TLCRole", "issuingBody", "role/un/issuingBody", "Issuing body");
    term(out, "TLCTerm", "resolutionTitle", "reference/un/resolutionTitle", "Resolution title");
    term(out, "TLCConcept", "generalAssembly", "concept/un/generalAssembly", "General Assembly");
    term(out, "TLCConcept", "distribution", "concept/un/distribution", "Distribution");
    term(out, "TLCConcept", "dateOfIssuance", "concept/un/dateOfIssuance", "Date of issuance");
    adopted.ifPresentOrElse(
        known -> ofAdoption(out, known),
        () -> term(out, "TLCRole", "sponsors", "role/un/sponsor", "Sponsors"));
    out.close();
  }

  private static void ofAdoption(AknOut out, Adopted adopted) {
    term(out, "TLCConcept", "adoptionDate", "concept/un/dateOfAdoption", "Date of adoption");
    term(
        out,
        "TLCConcept",
        "publicationJobNumber",
        "concept/un/publicationJobNumber",
        "Publication job number");
    term(out, "TLCTerm", "memberState", "organization/un/memberState", "Member State");
    term(out, "TLCTerm", "inFavour", "concept/un/voting/inFavour", "In favour");
    term(out, "TLCTerm", "against", "concept/un/voting/against", "Against");
    term(out, "TLCTerm", "abstaining", "concept/un/voting/abstaining", "Abstaining");
    String committee = committee(adopted);
    String none =
        adopted.committee().isPresent() ? "Committee" : "Without reference to a Main Committee";
    String shown = main(adopted).map(Committee::title).orElse(none);
    term(out, "TLCTerm", committee, "concept/un/" + committee, shown);
  }

  private static void term(AknOut out, String element, String id, String path, String shown) {
    out.empty(element, "eId", id, "href", ONTOLOGY + path, "showAs", shown);
  }
}
