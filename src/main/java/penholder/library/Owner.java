package penholder.library;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whose session is meant by "at its seventy-ninth session": that of the body named last. */
final class Owner {
  private static final Pattern BODY =
      Pattern.compile(
          "(General |Health |Environment )?\\b(Assembly)\\b"
              + "|\\b(?:Council|Committee|Commission|Board|Conference|Authority|Forum|Programme"
              + "|Working Group|Union|Court|Organization|Panel|Fund|Agency)\\b");

  /** The agenda is always that of the Assembly, which is speaking. */
  private static final Pattern OWN_AGENDA = Pattern.compile("\\bagenda of its $");

  /** "to the General Assembly, through the Economic and Social Council, at its ..." */
  private static final Pattern BY_WAY_OF =
      Pattern.compile(",? through the [^,;]*?(?:,|(?= to the | at its ))");

  /** Another body that does what the paragraph is about is no owner of the Assembly's session. */
  private static final Pattern ASSEMBLY_ACTS =
      Pattern.compile(
          "^(?:Also |Further )?decides,? (?:[^,]*, )?(?:also )?to"
              + " (?:continue|consider|resume|examine|revert|remain|review|keep|give|defer|take)\\b",
          Pattern.CASE_INSENSITIVE);

  private Owner() {}

  /**
   * Whether it is a session of the General Assembly.
   *
   * @param before the words of the paragraph before the ordinal
   */
  static boolean isAssembly(String before) {
    if (OWN_AGENDA.matcher(before).find() || ASSEMBLY_ACTS.matcher(before).find()) {
      return true;
    }
    boolean assembly = true;
    Matcher body = BODY.matcher(BY_WAY_OF.matcher(before).replaceAll(""));
    while (body.find()) {
      boolean named = body.group(2) != null;
      assembly = named && (body.group(1) == null || body.group(1).startsWith("General"));
    }
    return assembly;
  }
}
