package penholder.read.docx;

/** The yes and no of Word: a property that is there without a value means yes. */
final class OnOff {
  private OnOff() {}

  /** Whether the property under the cursor is on. */
  static boolean isOn(XmlCursor xml) {
    return switch (xml.attribute("val")) {
      case "0", "false", "off" -> false;
      default -> true;
    };
  }
}
