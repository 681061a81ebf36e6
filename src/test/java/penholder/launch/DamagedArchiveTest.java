package penholder.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The real Java refuses a damaged archive in silence and runs the program all the same. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher is a shell script")
final class DamagedArchiveTest {
  @TempDir Path folder;

  /** A program that tells whether Java started from the archive. */
  static final class Program {
    public static void main(String[] arguments) {
      System.out.println(System.getProperty("java.vm.info"));
    }
  }

  @Test
  void aDamagedArchiveIsRefusedInSilence() throws Exception {
    Checkout checkout = new Checkout(folder);
    checkout.run();
    program(checkout.jar());
    checkout.environment.put("JAVA_HOME", System.getProperty("java.home"));
    checkout.run();
    Path archive = checkout.archive();
    Checkout.Ended whole = checkout.run();
    assertTrue(whole.out().contains("sharing"), whole.out());

    byte[] bytes = Files.readAllBytes(archive);
    archive.toFile().setWritable(true);
    byte[] cut = Arrays.copyOf(bytes, bytes.length / 2);
    byte[] foreign = bytes.clone();
    foreign[0] ^= 1;
    for (byte[] damaged : new byte[][] {cut, foreign, "not an archive".getBytes("US-ASCII")}) {
      Files.write(archive, damaged);
      Checkout.Ended ended = checkout.run();
      assertEquals(0, ended.code(), ended.err());
      assertEquals("", ended.err());
      assertTrue(ended.out().startsWith("mixed mode"), ended.out());
    }
  }

  private static void program(Path jar) throws Exception {
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, Program.class.getName());
    String entry = Program.class.getName().replace('.', '/') + ".class";
    try (OutputStream file = Files.newOutputStream(jar);
        JarOutputStream out = new JarOutputStream(file, manifest)) {
      out.putNextEntry(new ZipEntry(entry));
      out.write(Program.class.getResourceAsStream("/" + entry).readAllBytes());
      out.closeEntry();
    }
  }
}
