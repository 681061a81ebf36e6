package penholder.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The ledger of what was taken into a folder. */
class LedgerTest {
  @Test
  void aFileMayBeNamedFromTheWorkingFolderAndTheFolderFromTheRoot(@TempDir Path folder)
      throws IOException {
    Path text = Files.writeString(folder.resolve("75-15.md"), "made");
    Path named = Path.of("").toAbsolutePath().relativize(text);
    try (Ledger ledger = new Ledger(folder)) {
      ledger.alone(() -> ledger.add("key", List.of(named)));
    }
    try (Ledger ledger = new Ledger(folder)) {
      assertEquals(Optional.of(List.of(text)), ledger.made("key"));
    }
  }
}
