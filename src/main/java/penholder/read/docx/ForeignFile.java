package penholder.read.docx;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;

/** What a file is that is no zip file, told to whoever gave it. */
final class ForeignFile {
  private static final byte[] ZIP = {'P', 'K'};
  private static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

  private static final byte[] RTF = {'{', '\\', 'r', 't', 'f'};
  private static final byte[] PDF = {'%', 'P', 'D', 'F'};

  private ForeignFile() {}

  /** Whether a file begins like one of a word processor, or like one that is made from those. */
  static boolean isDocument(byte[] bytes) {
    return Stream.of(ZIP, OLE2, RTF, PDF).anyMatch(start -> begins(bytes, start));
  }

  /**
   * Passes over what begins like a zip file.
   *
   * @throws Unreadable if it begins like something else
   */
  static void refuse(byte[] bytes, String file) {
    if (bytes.length == 0) {
      throw new Unreadable(
          "empty", file + " is empty: it has 0 bytes. Ask for the file once more.");
    }
    if (begins(bytes, OLE2)) {
      throw ole2(bytes, file);
    }
    if (begins(bytes, RTF)) {
      throw new Unreadable(
          "RTF",
          file
              + " is in the Rich Text Format (.rtf). Open it in Word and save it as a Word document"
              + " (.docx).");
    }
    if (begins(bytes, PDF)) {
      throw new Unreadable(
          "PDF",
          file
              + " is a PDF. Give the Word document (.docx) of the same text, or copy the text out of"
              + " the PDF into a file and save it as plain text (.txt, UTF-8).");
    }
    if (!begins(bytes, ZIP)) {
      throw new Unreadable(
          "no Word file",
          file
              + " is no Word file, whatever its name says. Open it in the program that made it"
              + " and save it as a Word document (.docx).");
    }
  }

  /** Word encrypts into OLE2 files, and Word 97 wrote them; they name what they hold. */
  private static Unreadable ole2(byte[] bytes, String file) {
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    if (text.contains(utf16("EncryptedPackage"))) {
      return new Unreadable(
          "password",
          file
              + " is protected by a password. Open it in Word, take the password away (File,"
              + " Info, Protect Document, Encrypt with Password) and save it.");
    }
    if (text.contains(utf16("WordDocument"))) {
      return new Unreadable(
          "Word 97",
          file
              + " is in the format of Word 97 (.doc). Open it in Word and save it as a Word"
              + " document (.docx).");
    }
    return new Unreadable(
        "no Word file",
        file
            + " is an Office file, but no Word file. Give the Word document (.docx) that holds the"
            + " text.");
  }

  private static String utf16(String word) {
    return new String(word.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
  }

  private static boolean begins(byte[] bytes, byte[] with) {
    return bytes.length >= with.length && Arrays.equals(Arrays.copyOf(bytes, with.length), with);
  }
}
