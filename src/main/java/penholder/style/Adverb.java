package penholder.style;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import penholder.model.Part;

/** The adverb of an opening phrase within a run of paragraphs that open alike (R-CH-1). */
enum Adverb {
  NONE,
  ALSO,
  FURTHER;

  private static final String HAVING = "Having ";

  /** The adverb of the nth paragraph of a run, from 0: a cycle of three. */
  static Adverb inRun(int n) {
    return values()[n % values().length];
  }

  /** The adverb that a phrase says. */
  static Adverb of(String phrase) {
    String[] words = phrase.split(" ");
    int place = place(words);
    return place < 0 ? NONE : named(words[place]);
  }

  /** The phrase without its adverb: "Noting with concern" of "Noting with concern also". */
  static String without(String phrase) {
    List<String> words = new ArrayList<>(List.of(phrase.split(" ")));
    int place = place(phrase.split(" "));
    if (place < 0) {
      return phrase;
    }
    words.remove(place);
    return capital(String.join(" ", words));
  }

  /**
   * A phrase with this adverb instead of its own, in the place that the Assembly gives it. Before:
   * "Welcomes", after: "Also welcomes"; before: "Recalling further", after: "Recalling also". A
   * phrase that has this adverb stays as it is.
   *
   * <p>R-CH-2: operative, "adverb in front, lower-case verb". R-CH-1: preambular, "adverb stands
   * after the participle"; counted in the samples, that is after the whole phrase ("Noting with
   * appreciation also" 6, "Noting also with appreciation" 0), but "Having also considered" (12 of
   * 12).
   */
  String in(String phrase, Part part) {
    if (of(phrase) == this) {
      return phrase;
    }
    String plain = without(phrase);
    String adverb = name().toLowerCase(Locale.ROOT);
    if (this == NONE) {
      return plain;
    } else if (plain.startsWith(HAVING)) {
      return HAVING + adverb + " " + plain.substring(HAVING.length());
    } else if (part == Part.PREAMBULAR) {
      return plain + " " + adverb;
    }
    return capital(adverb)
        + " "
        + plain.substring(0, 1).toLowerCase(Locale.ROOT)
        + plain.substring(1);
  }

  /**
   * Where the adverb is: the first, second or last word; -1 if there is none. "Further" behind a
   * verb in the present ("Encourages further cooperation") is no adverb: it belongs to the object.
   */
  private static int place(String[] words) {
    for (int place : new TreeSet<>(List.of(0, 1, words.length - 1))) {
      Adverb adverb = place < words.length ? named(words[place]) : NONE;
      boolean ofTheObject = adverb == FURTHER && place > 0 && words[0].endsWith("s");
      if (words.length > 1 && adverb != NONE && !ofTheObject) {
        return place;
      }
    }
    return -1;
  }

  private static Adverb named(String word) {
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "also" -> ALSO;
      case "further" -> FURTHER;
      default -> NONE;
    };
  }

  private static String capital(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
