package penholder.cli;

/** Adopted texts of a few words, in the forms that they are imported from. */
final class SmallText {
  private SmallText() {}

  /** A file of the corpus: a text of the seventieth session with two paragraphs. */
  static String markdown(int number, String title, String words) {
    return """
        ---
        symbol: A/RES/70/%d
        title: %s
        adopted: 2015-12-01
        ---

        The General Assembly,

        *Recalling* its earlier work on %s,

        1. *Welcomes* the progress made.
        """
        .formatted(number, title, words);
  }

  /** XML of the United Nations with a text in two parts, A and B. */
  static String inTwoParts(int number, String words) {
    return """
        <akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0">
        <documentCollection name="publication">
        <coverPage>
        <p><docNumber refersTo="#symbol">A/RES/70/%1$d A-B</docNumber></p>
        <p><docTitle>Resolutions adopted by the General Assembly on 1 December 2015</docTitle></p>
        </coverPage>
        <preface><p><docNumber>70/%1$d.</docNumber><docTitle>Parts of a whole</docTitle></p></preface>
        </documentCollection>
        <components>%2$s%3$s</components>
        </akomaNtoso>
        """
        .formatted(number, part("A", "the first part"), part("B", words));
  }

  private static String part(String letter, String words) {
    return """
        <component><statement name="resolution">
        <preface><p><docNumber>%s</docNumber><docTitle>The part on its own</docTitle></p></preface>
        <preamble><formula name="enactingFormula"><p>The General Assembly,</p></formula>
        <container name="Recalling"><p><span class="italic">Recalling</span> %s,</p></container></preamble>
        <mainBody><paragraph><num>1.</num><content><p><span class="italic">Takes note</span> of it.</p>
        </content></paragraph></mainBody>
        </statement></component>
        """
        .formatted(letter, words);
  }
}
