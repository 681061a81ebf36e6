package penholder.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import penholder.corpus.MarkdownReader;
import penholder.corpus.MarkdownWriter;
import penholder.corpus.RegisterReader;
import penholder.model.Resolution;
import penholder.read.Decoding;
import penholder.read.TextReader;
import penholder.read.akn.AknReader;
import penholder.read.docx.Side;
import penholder.read.docx.WordReader;
import penholder.report.Finding;
import penholder.report.Reported;
import penholder.report.Severity;
import penholder.report.Source;

/**
 * What every reader owes to every file: a value, or an error that says why there is none. Whatever
 * else happens, an exception above all, is a fault of the reader.
 */
enum HostileReader {
  /** Plain text, as copied from Word or a PDF. */
  TEXT {
    @Override
    void read(byte[] file) {
      decoded(file).map(TextReader::read).ifPresent(HostileReader::answered);
    }
  },
  /** The format of the corpus; what it takes it also gives back. */
  MARKDOWN {
    @Override
    void read(byte[] file) {
      Optional<Resolution> read =
          decoded(file).map(MarkdownReader::read).flatMap(HostileReader::answered);
      read.map(MarkdownWriter::write)
          .map(text -> MarkdownReader.read(new Source(NAME, text)).value())
          .ifPresent(again -> assertEquals(read, again));
    }
  },
  /** The register of a series. */
  REGISTER {
    @Override
    void read(byte[] file) {
      decoded(file).map(RegisterReader::read).ifPresent(HostileReader::answered);
    }
  },
  /** The United Nations' XML, and our own. */
  XML {
    @Override
    void read(byte[] file) {
      AknReader.read(file, NAME).forEach(HostileReader::answered);
    }
  },
  /** A Word file, the package itself. */
  WORD_PACKAGE {
    @Override
    void read(byte[] file) {
      answered(WordReader.read(file, NAME, Side.ACCEPTED));
    }
  },
  /** The main part of a Word file, in a good package. */
  WORD_DOCUMENT {
    @Override
    void read(byte[] documentXml) {
      byte[] file = WordPackages.around(new String(documentXml, StandardCharsets.UTF_8));
      answered(WordReader.read(file, NAME, Side.ACCEPTED));
      answered(WordReader.read(file, NAME, Side.REJECTED));
    }
  };

  private static final String NAME = "hostile";

  /** Reads a file and fails if the reader does not answer for it. */
  abstract void read(byte[] file);

  private static Optional<Source> decoded(byte[] file) {
    return answered(Decoding.text(NAME, file));
  }

  private static <T> Optional<T> answered(Reported<T> reported) {
    boolean refused =
        reported.findings().stream().map(Finding::severity).anyMatch(Severity.ERROR::equals);
    assertTrue(reported.value().isPresent() || refused, "neither a value nor an error");
    return reported.value();
  }
}
