package penholder.write.akn;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import penholder.model.Adopted;

/**
 * Lists of an adopted text that could not be taken apart again where the United Nations has them,
 * one name after the other in a line: names with a comma or an "and" in them, or with a sign that
 * has a meaning in a reference.
 *
 * @param lists each list by its name
 */
record Leftovers(Map<String, List<String>> lists) {
  private static final Pattern LIKE_A_LIST = Pattern.compile(",|%| and |^\\s|\\s$|^$");

  static Leftovers of(Adopted adopted) {
    Map<String, List<String>> lists = new LinkedHashMap<>();
    List<String> sponsors = adopted.proceedings().sponsors();
    List<String> additional = adopted.proceedings().additionalSponsors();
    if (isUnclear(sponsors)) {
      lists.put("sponsor", sponsors);
    }
    if (isUnclear(additional)) {
      lists.put("additional-sponsor", additional);
    }
    boolean hidden = adopted.committee().isPresent() && adopted.drafts().size() > 1;
    if (hidden || isUnclear(adopted.drafts())) {
      lists.put("draft-symbol", adopted.drafts());
    }
    return new Leftovers(lists);
  }

  private static boolean isUnclear(List<String> names) {
    return names.stream().anyMatch(name -> LIKE_A_LIST.matcher(name).find());
  }

  void write(AknOut out) {
    if (lists.isEmpty()) {
      return;
    }
    out.open("proprietary", "source", Meta.EDITOR);
    lists.forEach((name, values) -> values.forEach(value -> out.words(Own.name(name), value)));
    out.close();
  }
}
