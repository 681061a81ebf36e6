package penholder.shelf;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.zip.CRC32;

/** What the folder of the texts of a title is called. */
public final class FolderName {
  private static final int LONGEST = 100;

  /** Names that Windows keeps for devices, and ones that mean a folder of the program's own. */
  private static final String RESERVED = "con|prn|aux|nul|com\\d|lpt\\d|sources|";

  private FolderName() {}

  /**
   * The words of a title in small letters with hyphens between them, at most 100 characters: it
   * leads nowhere else, whatever the title, and means the same on every file system. Two titles of
   * different words never share one: where a letter is lost or the title is longer, a checksum of
   * the whole title makes up for it.
   */
  public static String of(String title) {
    String letters =
        Normalizer.normalize(title, Normalizer.Form.NFD)
            .replaceAll("\\p{M}+", "")
            .toLowerCase(Locale.ROOT);
    String name = letters.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    boolean whole =
        name.length() <= LONGEST
            && !name.matches(RESERVED)
            && letters.codePoints().noneMatch(FolderName::isLost);
    return whole ? name : cut(name) + checksum(title);
  }

  private static boolean isLost(int letter) {
    return letter > 'z' && Character.isLetterOrDigit(letter);
  }

  /** The first words, as many as leave room for a checksum, and a hyphen if there are any. */
  private static String cut(String name) {
    int most = LONGEST - "-01234567".length();
    if (name.length() <= most) {
      return name.isEmpty() ? "" : name + "-";
    }
    int end = name.lastIndexOf('-', most);
    return name.substring(0, end > 0 ? end : most) + "-";
  }

  private static String checksum(String title) {
    CRC32 crc = new CRC32();
    crc.update(title.getBytes(StandardCharsets.UTF_8));
    return "%08x".formatted(crc.getValue());
  }
}
