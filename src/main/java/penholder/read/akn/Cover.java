package penholder.read.akn;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import penholder.model.UnDate;

/** The printed facts around a text: cover page, title and closing lines. */
record Cover(XmlElement document) {
  private static final List<String> PARTS = List.of("coverPage", "preface", "conclusions");
  private static final Pattern MEETING = Pattern.compile("(\\d{1,3})(?:st|nd|rd|th)\\b.*");
  private static final Pattern WITHOUT_COMMITTEE =
      Pattern.compile("without reference to a Main Committee ?\\((.+)\\)");
  private static final Pattern DRAFT = Pattern.compile("A/[^ ,]+");
  private static final Pattern BETWEEN_DRAFTS = Pattern.compile(", | and ");
  private static final Pattern ADOPTED = Pattern.compile("Resolutions? adopted by .* on (.+)");
  private static final Pattern JOB = Pattern.compile("(\\d{2}-\\d{5})\\b.*");

  private Stream<XmlElement> all(String name) {
    return PARTS.stream()
        .flatMap(part -> document.child(part).stream())
        .flatMap(part -> part.all(name));
  }

  private Optional<XmlElement> first(String name, String refersTo) {
    return all(name).filter(found -> found.attribute("refersTo").equals(refersTo)).findFirst();
  }

  /** The symbol as the masthead prints it: "A/RES/76/247 A-C". */
  Optional<String> symbol() {
    return first("docNumber", "#symbol").map(XmlElement::words);
  }

  /** The number before the title: "76/247." */
  Optional<String> number() {
    return document
        .child("preface")
        .flatMap(preface -> preface.first("docNumber"))
        .map(XmlElement::words)
        .map(words -> words.replaceAll("\\.$", ""));
  }

  /** The letter that stands between number and title of a part that came later; or nothing. */
  String letter() {
    return first("docNumber", "#letter").map(XmlElement::words).orElse("");
  }

  Optional<String> title() {
    return document
        .child("preface")
        .flatMap(
            preface ->
                preface
                    .all("docTitle")
                    .map(XmlElement::words)
                    .filter(words -> !words.isEmpty())
                    .findFirst());
  }

  /** The item of the agenda: "99 (bb)". */
  Optional<String> agendaItem() {
    return inlines("agenda item").map(words -> words.replaceAll("^Agenda items? ", ""));
  }

  Optional<String> agendaTitle() {
    return inlines("agenda item name");
  }

  private Optional<String> inlines(String name) {
    String words =
        all("inline")
            .filter(inline -> inline.attribute("name").equals(name))
            .map(XmlElement::words)
            .filter(found -> !found.isEmpty())
            .collect(Collectors.joining(" "));
    return Optional.of(words).filter(found -> !found.isEmpty());
  }

  Optional<LocalDate> adopted() {
    return all("docTitle")
        .map(title -> ADOPTED.matcher(title.words()))
        .filter(Matcher::matches)
        .map(title -> UnDate.parse(title.group(1)))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** The words between the brackets under the line of adoption. */
  private Optional<String> reference() {
    return all("docProponent")
        .findFirst()
        .map(XmlElement::words)
        .map(words -> words.replaceAll("^\\[|\\]$", ""));
  }

  /** "A/67/L.40 and Add.1" stands for A/67/L.40 and A/67/L.40/Add.1 (R-SYM-2). */
  List<String> drafts() {
    List<String> symbols = new ArrayList<>();
    Matcher without = WITHOUT_COMMITTEE.matcher(reference().orElse(""));
    if (without.matches()) {
      for (String written : BETWEEN_DRAFTS.split(without.group(1))) {
        boolean whole = written.startsWith("A/") || symbols.isEmpty();
        symbols.add(whole ? written : symbols.get(0) + "/" + written);
      }
    }
    boolean onlySymbols = symbols.stream().allMatch(symbol -> DRAFT.matcher(symbol).matches());
    return onlySymbols ? symbols : List.of();
  }

  Optional<String> committee() {
    return drafts().isEmpty() ? reference() : Optional.empty();
  }

  Optional<String> distribution() {
    return all("docStatus")
        .findFirst()
        .map(XmlElement::words)
        .map(words -> words.replaceAll("^Distr\\.: ?", ""))
        .filter(words -> !words.isEmpty());
  }

  Optional<LocalDate> issued() {
    return first("docDate", "#dateOfIssuance").flatMap(date -> UnDate.parse(date.words()));
  }

  OptionalInt meeting() {
    Matcher meeting = MEETING.matcher(conclusions());
    return meeting.matches()
        ? OptionalInt.of(Integer.parseInt(meeting.group(1)))
        : OptionalInt.empty();
  }

  /** The day under the text, which is that of the adoption. */
  Optional<LocalDate> closingDate() {
    return first("docDate", "#adoptionDate").flatMap(date -> UnDate.parse(date.words()));
  }

  private String conclusions() {
    return document.child("conclusions").map(XmlElement::words).orElse("");
  }

  Optional<String> job() {
    return document
        .child("meta")
        .flatMap(meta -> meta.first("docketNumber"))
        .map(number -> JOB.matcher(number.words()))
        .filter(Matcher::matches)
        .map(number -> number.group(1));
  }
}
