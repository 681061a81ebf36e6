package penholder.model;

import java.util.Optional;

/**
 * The facts around a text.
 *
 * @param title the title, which is also that of the agenda sub-item (R-STR-8)
 * @param session the session whose document it is
 * @param agendaTitle the title of the agenda item as the masthead prints it, item and sub-item
 *     together; empty where the source does not give it
 * @param stage what is true only of an adopted text, or only of a draft
 */
public record Header(String title, Session session, Optional<String> agendaTitle, Stage stage) {
  public Header {
    if (title.isBlank()) {
      throw new IllegalArgumentException("a resolution without a title");
    }
  }
}
