package penholder.write.akn;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import penholder.model.Adopted;
import penholder.model.Draft;
import penholder.model.Header;
import penholder.model.Proceedings;

/** The metadata of the whole document, in the order of the schema. */
final class Meta {
  /** Who made the file. */
  static final String EDITOR = "#penholder";

  /** The words by which the library of the United Nations calls its classification. */
  private static final String THESAURUS = "UNBIS Thesaurus";

  private final AknOut out;
  private final Frbr frbr;

  Meta(AknOut out, Frbr frbr) {
    this.out = out;
    this.frbr = frbr;
  }

  void write(Header header) {
    out.open("meta");
    frbr.write(out, "");
    if (header.stage() instanceof Adopted adopted) {
      Proceedings proceedings = adopted.proceedings();
      classification(proceedings.subjects());
      new Origin(out).write(adopted);
      References.write(out, Optional.of(adopted));
      Leftovers.of(adopted).write(out);
      proceedings.job().ifPresent(this::job);
    } else {
      References.write(out, Optional.empty());
      facts((Draft) header.stage());
    }
    out.close();
  }

  private void classification(List<String> subjects) {
    if (subjects.isEmpty()) {
      return;
    }
    out.open("classification", "source", "DHLAUTH");
    for (String subject : subjects) {
      out.empty("keyword", "value", subject, "showAs", subject, "dictionary", THESAURUS);
    }
    out.close();
  }

  /** The number at the foot of the first page. */
  private void job(String job) {
    out.open("presentation", "source", EDITOR);
    out.open(AknOut.UN + ":footerFirstPage");
    out.open(AknOut.UN + ":footerFirstPageLeft");
    out.open(AknOut.UN + ":internalCode");
    out.words(
        "docketNumber", job + " (E)", "refersTo", "#publicationJobNumber", "eId", "docketNumber_1");
    out.close();
    out.close();
    out.close();
    out.close();
  }

  private void facts(Draft draft) {
    out.open("proprietary", "source", EDITOR);
    out.open(Own.name("draft"));
    draft.committee().ifPresent(known -> out.attribute("committee", known.title()));
    draft.base().ifPresent(base -> out.attribute("base", base.full()));
    for (Map.Entry<String, String> fact : draft.facts().entrySet()) {
      out.words(Own.name("fact"), fact.getValue(), "name", fact.getKey());
    }
    out.close();
    out.close();
  }
}
