package penholder.read;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import penholder.report.Finding;
import penholder.report.Place;
import penholder.report.Reported;
import penholder.report.Source;

/** Bytes become a text, or a finding that says why they are none. */
public final class Decoding {
  private static final int MOST_BYTES = 2_000_000;
  private static final char REPLACEMENT = '\ufffd';

  private Decoding() {}

  /**
   * Reads bytes as UTF-8 text.
   *
   * @param name the file as the user named it
   * @return the text without byte order mark; or one error for an empty file, a file that is no
   *     text, text that is not UTF-8 (with its place), or a file of more than 2 MB
   */
  public static Reported<Source> text(String name, byte[] bytes) {
    Place start = new Place(name, 1, 1, "");
    if (bytes.length > MOST_BYTES) {
      return refuse(
          "too large", "The file has more than 2 MB; a resolution is far smaller.", start);
    }
    if (bytes.length > 1
        && (bytes[0] == -2 && bytes[1] == -1 || bytes[0] == -1 && bytes[1] == -2)) {
      return refuse(
          "not UTF-8",
          "The text is saved as UTF-16 (\"Unicode\"). Save it again with the encoding UTF-8.",
          start);
    }
    for (byte b : bytes) {
      if (b == 0) {
        return refuse(
            "not a text",
            "This is not a text file. Give the text of the resolution: open it in Word or in a PDF"
                + " reader, copy the text into a file and save it as plain text (UTF-8).",
            start);
      }
    }
    String text = new String(bytes, StandardCharsets.UTF_8);
    // It stands in the place of what is not UTF-8, but anybody may also have written it.
    if (text.indexOf(REPLACEMENT) >= 0) {
      Optional<Place> broken = broken(name, bytes);
      if (broken.isPresent()) {
        return refuse(
            "not UTF-8",
            "The text is not UTF-8 from here on. Save the file again as plain text with the encoding"
                + " UTF-8.",
            broken.get());
      }
    }
    Source source = new Source(name, text.startsWith("\ufeff") ? text.substring(1) : text);
    if (source.text().isBlank()) {
      return refuse("empty", "The file is empty.", start);
    }
    return Reported.of(source, java.util.List.of());
  }

  /** Where bytes cease to be UTF-8; empty if they never do. */
  private static Optional<Place> broken(String name, byte[] bytes) {
    CharBuffer chars = CharBuffer.allocate(bytes.length);
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    boolean good = !decoder.decode(ByteBuffer.wrap(bytes), chars, true).isError();
    String text = chars.flip().toString();
    return good ? Optional.empty() : Optional.of(new Source(name, text).place(text.length()));
  }

  private static Reported<Source> refuse(String rule, String message, Place place) {
    return Reported.refused(Finding.error(rule, message, place));
  }
}
