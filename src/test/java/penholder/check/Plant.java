package penholder.check;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import penholder.model.Resolution;

/** A fault of the kind that a rule is there to find, and how it gets into a text that has none. */
interface Plant {
  /** The rule that has to find it. */
  String rule();

  /** A text with one such fault at random; empty if it has no place for it. */
  Optional<Planted> in(CheckedText text, Random random);

  /**
   * A text with a fault.
   *
   * @param text the text, with what is known around it
   * @param right the text as it would be right
   * @param label the paragraph or note with the fault
   * @param fault what was done, for a message
   */
  record Planted(CheckedText text, Resolution right, String label, String fault) {}

  /**
   * A place for a fault.
   *
   * @param label the paragraph or note
   * @param fault what would be done there
   * @param text the text with the fault
   * @param right the text as it would be right
   */
  record Room(String label, String fault, Supplier<Resolution> text, Supplier<Resolution> right) {}

  /** A fault that is planted in one of the places that a text has for it. */
  static Plant of(String rule, Function<CheckedText, List<Room>> rooms) {
    return new Plant() {
      @Override
      public String rule() {
        return rule;
      }

      @Override
      public Optional<Planted> in(CheckedText text, Random random) {
        List<Room> all = rooms.apply(text);
        if (all.isEmpty()) {
          return Optional.empty();
        }
        Room room = all.get(random.nextInt(all.size()));
        CheckedText spoilt = new CheckedText(room.text().get(), text.surroundings());
        return Optional.of(new Planted(spoilt, room.right().get(), room.label(), room.fault()));
      }
    };
  }

  /** The same fault, in some texts only. */
  default Plant onlyIn(Predicate<CheckedText> texts) {
    Plant everywhere = this;
    return new Plant() {
      @Override
      public String rule() {
        return everywhere.rule();
      }

      @Override
      public Optional<Planted> in(CheckedText text, Random random) {
        return texts.test(text) ? everywhere.in(text, random) : Optional.empty();
      }
    };
  }

  /** The same words in the text before as well: what was said there is said again. */
  default Plant inTheTextBeforeToo() {
    Plant once = this;
    return new Plant() {
      @Override
      public String rule() {
        return once.rule();
      }

      @Override
      public Optional<Planted> in(CheckedText text, Random random) {
        return once.in(text, random).map(planted -> again(planted, text.surroundings()));
      }
    };
  }

  private static Planted again(Planted planted, Surroundings around) {
    Resolution spoilt = planted.text().resolution();
    Surroundings said =
        new Surroundings(
            around.before().map(before -> spoilt.with(before.header())),
            around.series(),
            around.library());
    return new Planted(
        new CheckedText(spoilt, said), planted.right(), planted.label(), planted.fault());
  }
}
