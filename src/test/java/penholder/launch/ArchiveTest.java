package penholder.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The archive of loaded classes is made behind the user's back, and never in the way. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher is a shell script")
final class ArchiveTest {
  @TempDir Path folder;
  private Checkout checkout;

  @BeforeEach
  void aCheckoutThatIsBuilt() throws Exception {
    checkout = new Checkout(folder);
    checkout.environment.put("PENHOLDER_NO_ARCHIVE", "1");
    checkout.run();
    checkout.environment.remove("PENHOLDER_NO_ARCHIVE");
  }

  @Test
  void theFirstRunLeavesAnArchiveThatTheNextOneStartsFrom() throws Exception {
    var first = checkout.run("series");
    assertTrue(!first.out().contains("-XX:SharedArchiveFile"), first.out());
    Path archive = checkout.archive();
    var second = checkout.run("series");
    assertTrue(second.out().contains("[-XX:SharedArchiveFile=" + archive + "]"), second.out());
    assertEquals("", first.err() + second.err());
    assertEquals(1, dumps());
  }

  @Test
  void aPipeEndsWithTheProgramAndNotWithTheJobBehindIt() throws Exception {
    checkout.set("hold");
    assertEquals(0, checkout.run("series").code()); // reads to the end of the pipe
    assertTrue(checkout.cached().stream().noneMatch(file -> file.toString().endsWith(".jsa")));
    checkout.clear("hold");
    checkout.archive();
  }

  @Test
  void twoRunsAtOnceMakeOneArchive() throws Exception {
    String name = checkout.root.resolve("penholder").toString();
    Process one = checkout.start(name, folder, folder.resolve("1"));
    Process two = checkout.start(name, folder, folder.resolve("2"));
    assertEquals(0, one.waitFor() + two.waitFor());
    checkout.archive();
    assertEquals(1, dumps());
  }

  @Test
  void anotherJarOrJavaHasAnArchiveOfItsOwnThatReplacesTheOld() throws Exception {
    checkout.run();
    Path old = checkout.archive();
    checkout.environment.put("JAVA_HOME", checkout.jdk("21").toString());
    Path ofJava21 = replaced(old);
    Files.writeString(checkout.jar(), "another jar");
    replaced(ofJava21);
  }

  @Test
  void anArchiveOlderThanTheJarIsNotUsed() throws Exception {
    checkout.run();
    Path archive = checkout.archive();
    checkout.age(archive, 7200);
    checkout.age(checkout.jar(), 3600);
    checkout.age(checkout.root.resolve("pom.xml"), 7200);
    checkout.age(checkout.root.resolve("src/main"), 7200);
    assertTrue(!checkout.run().out().contains("-XX:SharedArchiveFile"));
    while (dumps() < 2) {
      Thread.sleep(50);
    }
    checkout.archive();
    assertTrue(checkout.run().out().contains("-XX:SharedArchiveFile"));
  }

  @Test
  void whatAKilledJobLeftIsClearedAway() throws Exception {
    checkout.run();
    Path archive = checkout.archive();
    Files.delete(archive);
    Path left = Path.of(archive.toString().replace(".jsa", ".making"));
    Files.createDirectories(left);
    checkout.age(left, 3600);
    checkout.run();
    checkout.archive();
  }

  @Test
  void withoutAUsableCacheItRunsAsWellAndSaysNothing() throws Exception {
    Path file = Files.writeString(folder.resolve("file"), "");
    for (String cache : new String[] {file.toString(), "relative", "/nowhere:else"}) {
      checkout.environment.put("XDG_CACHE_HOME", cache);
      var ended = checkout.run("exit=1");
      assertEquals(1, ended.code());
      assertEquals("", ended.err());
    }
    assertEquals("", Files.readString(file));
  }

  private Path replaced(Path old) throws Exception {
    checkout.run();
    while (checkout.cached().equals(List.of(old))) {
      Thread.sleep(50);
    }
    Path archive = checkout.archive();
    assertNotEquals(old, archive);
    return archive;
  }

  private long dumps() throws Exception {
    return checkout.calls("java").stream()
        .filter(call -> call.startsWith("[-Xshare:dump]"))
        .count();
  }
}
