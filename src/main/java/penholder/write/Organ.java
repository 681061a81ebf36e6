package penholder.write;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whose resolution a text speaks of: the same number is another document in another organ. */
enum Organ {
  /** The General Assembly, which is speaking. */
  ASSEMBLY("Assembly"),
  /** The Security Council. */
  SECURITY_COUNCIL("Security Council"),
  /** The Economic and Social Council. */
  ECONOMIC_AND_SOCIAL_COUNCIL("Economic and Social Council"),
  /** The Human Rights Council. */
  HUMAN_RIGHTS_COUNCIL("Human Rights Council"),
  /** One of the Councils, called so for short. */
  COUNCIL("Council"),
  /** Another body, whose numbers say nothing of its symbols. */
  OTHER("");

  private static final Pattern NAME =
      Pattern.compile(
          "(?:Environment|Health) Assembly|Assembly"
              + "|Security Council|Economic and Social Council|Human Rights Council|Council"
              + "|Commission(?: on [A-Z]\\w+(?: [A-Z]\\w+)?)?|Committee|Conference|Agency|Board|Authority");
  private static final Pattern IN_ITS_OWN =
      Pattern.compile("\\b(?:in|by|with) its(?: \\w+)? [Rr]esolutions? $");

  private final String name;

  Organ(String name) {
    this.name = name;
  }

  /**
   * The organ meant by words that end in "resolution " or "resolutions ": the one named right
   * before; for "in its resolution" the one named last; else the Assembly ("Recalling its
   * resolution").
   */
  static Organ meantBy(String words) {
    String plain = words.replace('\u00a0', ' ');
    boolean own = IN_ITS_OWN.matcher(plain).find();
    Organ meant = ASSEMBLY;
    Matcher names = NAME.matcher(plain);
    while (names.find()) {
      if (own || plain.substring(names.end()).matches(" [Rr]esolutions? ")) {
        meant = named(names.group());
      }
    }
    return meant;
  }

  private static Organ named(String name) {
    for (Organ organ : values()) {
      if (organ.name.equals(name)) {
        return organ;
      }
    }
    return OTHER;
  }
}
