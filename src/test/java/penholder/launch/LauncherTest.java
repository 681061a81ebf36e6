package penholder.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launcher finds itself, builds when it must, and hands everything over. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher is a shell script")
final class LauncherTest {
  @TempDir Path folder;
  private Checkout checkout;

  @BeforeEach
  void aCheckoutWithoutArchive() throws Exception {
    checkout = new Checkout(folder);
    checkout.environment.put("PENHOLDER_NO_ARCHIVE", "1");
  }

  @Test
  void theFirstRunBuildsAndSaysSoAndTheNextDoesNeither() throws Exception {
    var first = checkout.run("draft");
    assertTrue(first.err().startsWith("penholder: building the program"), first.err());
    var second = checkout.run("draft");
    assertEquals("", second.err());
    assertEquals(1, checkout.calls("maven").size());
    assertEquals(first.out(), second.out());
  }

  @Test
  void aSourceNewerThanTheJarIsBuiltAndOtherFilesAreNot() throws Exception {
    checkout.run();
    checkout.age(checkout.root.resolve("pom.xml"), 60);
    checkout.age(checkout.root.resolve("src/main"), 60);
    checkout.age(checkout.jar(), 30);
    Files.createDirectories(checkout.root.resolve("templates"));
    Files.writeString(checkout.root.resolve("templates/new.ftl"), "");
    checkout.run();
    assertEquals(1, checkout.calls("maven").size());
    Files.writeString(checkout.root.resolve("src/main/New.java"), "");
    checkout.run();
    assertEquals(2, checkout.calls("maven").size());
  }

  @Test
  void argumentsAndExitCodeArePassedOnAsTheyAre() throws Exception {
    var ended = checkout.run("a  b", "", "*", "é", "exit=7");
    assertEquals(7, ended.code());
    assertTrue(ended.out().endsWith("/target/penholder.jar][a  b][][*][é][exit=7]\n"), ended.out());
  }

  @Test
  void theWorkspaceIsTheCheckoutWhereverItIsCalledFromAndThroughLinks() throws Exception {
    String home = "[-Dpenholder.home=" + checkout.root.toRealPath() + "]";
    Path bin = Files.createDirectories(folder.resolve("bin/more bin"));
    Files.createSymbolicLink(bin.resolve("ph"), Path.of("../../a check out/penholder"));
    Files.createSymbolicLink(folder.resolve("bin/ph"), Path.of("more bin/ph"));
    for (Path from : new Path[] {folder, Path.of("/"), checkout.root, bin}) {
      var ended = checkout.runAs(folder.resolve("bin/ph").toString(), from);
      assertTrue(ended.out().contains(home), ended.out());
    }
    assertTrue(checkout.runAs("./penholder", checkout.root).out().contains(home));
    assertTrue(checkout.runAs("bin/ph", folder).out().contains(home));
  }

  @Test
  void javaHomeGoesBeforeThePath() throws Exception {
    checkout.environment.put("JAVA_HOME", checkout.jdk("21").toString());
    Files.delete(checkout.tools.resolve("java"));
    assertEquals(0, checkout.run().code());
  }

  @Test
  void withoutJavaItSaysWhatToInstall() throws Exception {
    Files.delete(checkout.tools.resolve("java"));
    refuses("there is no java on PATH, and JAVA_HOME is not set. Penholder needs Java 17 or later");
  }

  @Test
  void anOldJavaIsRefusedByItsVersion() throws Exception {
    for (String old : new String[] {"1.8.0_402", "11.0.2"}) {
      checkout.environment.put("JAVA_HOME", checkout.jdk(old).toString());
      refuses("is version \"" + old + "\". Penholder needs Java 17 or later");
    }
  }

  @Test
  void aWrongJavaHomeIsNamed() throws Exception {
    checkout.environment.put("JAVA_HOME", "/nowhere");
    refuses("JAVA_HOME is /nowhere, but there is no bin/java in it.");
  }

  @Test
  void withoutMavenItSaysWhatToInstallAndOnlyWhenItMustBuild() throws Exception {
    checkout.run();
    Files.delete(checkout.tools.resolve("mvn"));
    assertEquals(0, checkout.run().code());
    Files.delete(checkout.jar());
    refuses("there is no mvn on PATH. Install Maven 3.8 or later");
  }

  @Test
  void aFailedBuildShowsTheWordsOfMavenAndIsTriedAgain() throws Exception {
    checkout.set("broken");
    refuses("line 7: ; expected");
    checkout.clear("broken");
    assertEquals(0, checkout.run().code());
  }

  @Test
  void twoFirstRunsBuildOnce() throws Exception {
    String name = checkout.root.resolve("penholder").toString();
    Process one = checkout.start(name, folder, folder.resolve("1"));
    Process two = checkout.start(name, folder, folder.resolve("2"));
    assertEquals(0, one.waitFor());
    assertEquals(0, two.waitFor());
    assertEquals(1, checkout.calls("maven").size());
  }

  private void refuses(String sentence) throws Exception {
    var ended = checkout.run();
    assertEquals(3, ended.code());
    assertTrue(ended.err().contains(sentence), ended.err());
    assertEquals("", ended.out());
  }
}
