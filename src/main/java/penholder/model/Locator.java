package penholder.model;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a part of a reference after its title points to ("vol. 1331", "annex II"), from the widest
 * to the narrowest, with the abbreviations of R-FN-12.
 */
enum Locator {
  SESSION("\\S+( Special| Emergency Special)? Session|(19|20)\\d\\d"),
  SUPPLEMENT("Supplement .*"),
  VOLUME("vols?\\. .*"),
  NUMBER("Nos?\\. .*"),
  DIVISION("parts? .*|advisory opinion|summary"),
  CHAPTER("chaps?\\.? .*"),
  SECTION("sects?\\.? .*|section .*"),
  DECISION("(resolution|decision)s? .*"),
  ANNEX("(annex|annexes|appendix|appendices|enclosure)( .*)?"),
  PARAGRAPH("(paras?\\.|pp?\\.|paragraphs?|articles?|arts?\\.) .*");

  private final Pattern form;

  Locator(String form) {
    this.form = Pattern.compile("(and )?(" + form + ")");
  }

  /** Whether it points to a place within one document. */
  boolean within() {
    return compareTo(DIVISION) >= 0;
  }

  static Optional<Locator> of(String part) {
    return Arrays.stream(values()).filter(kind -> kind.form.matcher(part).matches()).findFirst();
  }
}
