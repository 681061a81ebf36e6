package penholder.write.docx;

import java.nio.file.Path;

/**
 * The Word template cannot be used. The message is one sentence for the person who keeps the
 * template: it names the file and what is wrong with it.
 */
public final class UnusableTemplate extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UnusableTemplate(Path template, String whatIsWrong, Throwable cause) {
    super("The Word template %s %s.".formatted(template, whatIsWrong), cause);
  }

  UnusableTemplate(Path template, String whatIsWrong) {
    this(template, whatIsWrong, null);
  }
}
