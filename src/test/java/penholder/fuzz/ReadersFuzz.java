package penholder.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;

/**
 * Looks for files that a reader has no answer to, guided by what they make it do: {@code
 * JAZZER_FUZZ=1 mvn test -Dtest=ReadersFuzz#markdown}. One at a time; what is found is kept in
 * {@code ReadersFuzzInputs} and stands in every build from then on ({@link KeptInputsTest}).
 */
class ReadersFuzz {
  private static final String LONG = "3m";

  @FuzzTest(maxDuration = LONG)
  void text(byte[] file) {
    HostileReader.TEXT.read(file);
  }

  @FuzzTest(maxDuration = LONG)
  void markdown(byte[] file) {
    HostileReader.MARKDOWN.read(file);
  }

  @FuzzTest(maxDuration = LONG)
  void register(byte[] file) {
    HostileReader.REGISTER.read(file);
  }

  @FuzzTest(maxDuration = LONG)
  void xml(byte[] file) {
    HostileReader.XML.read(file);
  }

  @FuzzTest(maxDuration = LONG)
  void wordPackage(byte[] file) {
    HostileReader.WORD_PACKAGE.read(file);
  }

  @FuzzTest(maxDuration = LONG)
  void wordDocument(byte[] documentXml) {
    HostileReader.WORD_DOCUMENT.read(documentXml);
  }
}
