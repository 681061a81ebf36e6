package penholder.write;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import penholder.compare.Segment;
import penholder.model.Enumeration;
import penholder.model.Inline;
import penholder.model.UnDate;
import penholder.model.Vote;

/**
 * A clause through the years, as it is shown: one rung for each resolution of its series, the
 * oldest first.
 *
 * @param clause what was asked for: "resolution 75/15, OP12"
 * @param title the title of the series
 * @param rungs the resolutions
 * @param likely paragraphs that the clause may have been or become, apart from the rungs
 */
public record ShownLadder(String clause, String title, List<Rung> rungs, List<Likely> likely) {
  /** What stands above likely paragraphs. */
  public static final String LIKELY =
      "Little more than the matter is left of the words, so no rung is built on these.";

  public ShownLadder {
    rungs = List.copyOf(rungs);
    likely = List.copyOf(likely);
  }

  /** "Resolution 75/15, OP12 through the years". */
  public String heading() {
    return clause.substring(0, 1).toUpperCase(Locale.ROOT)
        + clause.substring(1)
        + " through the years";
  }

  /** A page of Markdown. */
  public String markdown() {
    return new LadderPage(this).markdown();
  }

  /** Data for a program, ending in a line break; README.md lists the fields. */
  public String json() {
    return LadderData.json(this);
  }

  /**
   * One resolution, or the draft.
   *
   * @param name "75/15", "draft for the 81st session"
   * @param session the number of its session
   * @param adopted the day it was adopted, "2020-11-23"; empty for a draft
   * @param vote how it was adopted; empty where nothing says so
   * @param here whether its text is here
   * @param paragraphs the paragraphs that the clause is there; none where it does not stand
   */
  public record Rung(
      String name,
      int session,
      Optional<LocalDate> adopted,
      Optional<Vote> vote,
      boolean here,
      List<Paragraph> paragraphs) {
    private static final int SHORT_MONTH = 4;

    public Rung {
      paragraphs = List.copyOf(paragraphs);
    }

    /** "23 November 2020, without a vote"; "not adopted yet" for a draft. */
    public String adoption() {
      return adopted
          .map(
              day ->
                  UnDate.print(day)
                      + ", "
                      + vote.map(Rung::told).orElse("how it was adopted is not known here"))
          .orElse("not adopted yet");
    }

    /**
     * The same where there is little room: "21 Nov. 2002, without a vote", "27 May 2025, 158-1-1".
     */
    public String adoptionInShort() {
      String day = adopted.map(Rung::abbreviated).orElse("");
      return day + vote.map(one -> ", " + one).orElse("");
    }

    private static String abbreviated(LocalDate day) {
      String month = day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
      boolean isShort = month.length() <= SHORT_MONTH;
      return "%d %s %d"
          .formatted(
              day.getDayOfMonth(), isShort ? month : month.substring(0, 3) + ".", day.getYear());
    }

    private static String told(Vote vote) {
      if (vote instanceof Vote.Recorded count) {
        return "adopted by a recorded vote of %d to %d, with %s"
            .formatted(
                count.inFavour(),
                count.against(),
                count.abstentions() == 1 ? "1 abstention" : count.abstentions() + " abstentions");
      }
      return "adopted without a vote";
    }

    /** Why there is no paragraph; empty where there is one. */
    public Optional<String> gap() {
      if (!here) {
        return Optional.of("The text is not here.");
      }
      return paragraphs.isEmpty()
          ? Optional.of("The clause does not stand in it.")
          : Optional.empty();
    }
  }

  /**
   * A paragraph that the clause is.
   *
   * @param label "OP12"
   * @param words its words, notes among them
   * @param was what it was on the rung before, the likest first; empty on the first
   * @param segments its words and those of the likest, where there is one
   */
  public record Paragraph(String label, List<Inline> words, List<Was> was, List<Segment> segments) {
    public Paragraph {
      words = List.copyOf(words);
      was = List.copyOf(was);
      segments = List.copyOf(segments);
    }

    /**
     * What it was: "edited from 71/255 OP11 (96 % of the words are the same)"; empty if nothing.
     */
    public Optional<String> told() {
      return was.isEmpty()
          ? Optional.empty()
          : Optional.of(Enumeration.of(was.stream().map(Was::told).toList()));
    }

    /** Its words, with marks where they changed since the rung before. */
    public String marked(MarkedWords marks) {
      return segments.isEmpty() ? marks.ofOne(words) : marks.of(segments);
    }
  }

  /**
   * What a paragraph was.
   *
   * @param name the resolution it stood in, "71/255"
   * @param label where, "OP11"
   * @param kind "same", "edited" or "reworked"
   * @param percent the share of the words of both that both have
   */
  public record Was(String name, String label, String kind, int percent) {
    /** "96 % of the words are the same". */
    String share() {
      return percent == 100 ? "hardly a word differs" : percent + " % of the words are the same";
    }

    /**
     * "word for word as 71/255 OP11", "edited from 71/255 OP11 (96 % of the words are the same)".
     */
    public String told() {
      return kind.equals("same")
          ? "word for word as %s %s".formatted(name, label)
          : "%s from %s %s (%s)".formatted(kind, name, label, share());
    }
  }

  /**
   * A paragraph that another may have been.
   *
   * @param name the resolution of the newer one
   * @param label where the newer one stands
   * @param was the older one
   * @param segments the words of both
   */
  public record Likely(String name, String label, Was was, List<Segment> segments) {
    public Likely {
      segments = List.copyOf(segments);
    }

    /** "71/255 OP11 may be 67/110 OP8 (24 % of the words are the same)". */
    public String told() {
      return "%s %s may be %s %s (%s)".formatted(name, label, was.name(), was.label(), was.share());
    }
  }
}
