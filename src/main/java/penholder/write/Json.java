package penholder.write;

import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

/** Data as JSON (RFC 8259), two spaces to a level; everything but ASCII letters stays readable. */
public final class Json {
  private Json() {}

  /**
   * Prints a value.
   *
   * @param value a map with names as keys, a list, a string, a whole number, true or false
   */
  public static String print(Object value) {
    StringBuilder text = new StringBuilder();
    print(value, "\n", text);
    return text.append('\n').toString();
  }

  private static void print(Object value, String line, StringBuilder text) {
    if (value instanceof Map<?, ?> map) {
      StringJoiner members = new StringJoiner("," + line + "  ", "{" + line + "  ", line + "}");
      members.setEmptyValue("{}");
      map.forEach(
          (name, member) -> members.add(string(name.toString()) + ": " + inner(member, line)));
      text.append(members);
    } else if (value instanceof List<?> list) {
      boolean flat = list.stream().noneMatch(Map.class::isInstance);
      String between = flat ? " " : line + "  ";
      StringJoiner elements =
          new StringJoiner("," + between, flat ? "[" : "[" + between, flat ? "]" : line + "]");
      elements.setEmptyValue("[]");
      list.forEach(element -> elements.add(inner(element, line)));
      text.append(elements);
    } else if (value instanceof Integer || value instanceof Boolean) {
      text.append(value);
    } else {
      text.append(string((String) value));
    }
  }

  private static String inner(Object value, String line) {
    StringBuilder text = new StringBuilder();
    print(value, line + "  ", text);
    return text.toString();
  }

  private static String string(String words) {
    StringBuilder text = new StringBuilder("\"");
    for (int at = 0; at < words.length(); at++) {
      char c = words.charAt(at);
      switch (c) {
        case '"', '\\' -> text.append('\\').append(c);
        case '\n' -> text.append("\\n");
        case '\r' -> text.append("\\r");
        case '\t' -> text.append("\\t");
        default ->
            text.append(isPlain(words, at) ? String.valueOf(c) : "\\u%04x".formatted((int) c));
      }
    }
    return text.append('"').toString();
  }

  /** No control character, no half of a surrogate pair, no line end that JavaScript stumbles on. */
  private static boolean isPlain(String words, int at) {
    char c = words.charAt(at);
    boolean half =
        Character.isHighSurrogate(c)
            ? at + 1 == words.length() || !Character.isLowSurrogate(words.charAt(at + 1))
            : Character.isLowSurrogate(c)
                && (at == 0 || !Character.isHighSurrogate(words.charAt(at - 1)));
    return !half && !Character.isISOControl(c) && c != '\u2028' && c != '\u2029';
  }
}
