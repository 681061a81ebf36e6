package penholder.read.akn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import penholder.model.Resolution;
import penholder.report.Finding;
import penholder.report.Reported;

/**
 * Files that are too large, too deep, damaged or made to do harm: one finding each, and no more.
 */
final class HostileXmlTest {
  private static final byte[] GOOD = AknFrame.file(Map.of());

  @Test
  void aHundredThousandNestedElementsAreRefusedWhereTheyGoTooDeep() {
    String file = "<akomaNtoso>" + "<p>".repeat(100_000) + "</p>".repeat(100_000) + "</akomaNtoso>";
    Finding said = refused(file.getBytes(StandardCharsets.UTF_8));
    assertEquals("too deep", said.rule());
    int column = "<akomaNtoso>".length() + 3 * XmlTree.DEEPEST + 1;
    assertEquals("turtles.xml:1:" + column, said.place().orElseThrow().toString());
  }

  @Test
  void bytesThatAreNoUtf8AreRefusedWhereTheyStand() {
    byte[] file = "<akomaNtoso>\nC\u00f4te".getBytes(Charset.forName("ISO-8859-1"));
    Finding said = refused(file);
    assertEquals("not UTF-8", said.rule());
    assertEquals("turtles.xml:2:2", said.place().orElseThrow().toString());
  }

  @Test
  void utf16IsRefusedWithAWordOnSaving() {
    assertEquals("not UTF-8", refused("<akomaNtoso/>".getBytes(StandardCharsets.UTF_16)).rule());
  }

  @Test
  void aFileOfManyMegabytesIsRefusedBeforeItIsParsed() {
    byte[] file = new byte[20_000_000];
    Arrays.fill(file, (byte) '<');
    assertEquals("too large", refused(file).rule());
  }

  @Test
  void thousandsOfOdditiesInOneLineAreToldOnce() {
    String body =
        "<paragraph><num>l.</num><content><p>Turtles;</p></content></paragraph>".repeat(20_000);
    Reported<Resolution> read = read(AknFrame.file(Map.of("body", body)));
    assertEquals(1, read.findings().size());
  }

  @Test
  void aFileCutOffAnywhereIsRefusedOrSaysThatTheRestIsMissing() {
    for (int length = 0; length < GOOD.length - 1; length += 7) {
      Reported<Resolution> read = read(Arrays.copyOf(GOOD, length));
      boolean wholeRoot =
          new String(GOOD, 0, length, StandardCharsets.UTF_8).contains("</akomaNtoso>");
      assertTrue(wholeRoot || read.value().isEmpty(), "cut off at " + length);
      assertTrue(wholeRoot || !read.findings().isEmpty(), "cut off at " + length);
    }
  }

  @Test
  void aDamagedFileNeverStopsTheProgram() {
    long seed = 20_261_122;
    Random random = new Random(seed);
    List<String> tags =
        List.of("<p>", "</p>", "<tr/>", "<num>(a)</num>", "<section>", "</mainBody>");
    for (int i = 0; i < 2_000; i++) {
      StringBuilder file = new StringBuilder(new String(GOOD, StandardCharsets.UTF_8));
      for (int damage = random.nextInt(3); damage >= 0; damage--) {
        int at = random.nextInt(file.length());
        if (random.nextBoolean()) {
          file.deleteCharAt(at);
        } else {
          file.insert(at, tags.get(random.nextInt(tags.size())));
        }
      }
      Reported<Resolution> read = read(file.toString().getBytes(StandardCharsets.UTF_8));
      assertTrue(
          read.value().isPresent() || !read.findings().isEmpty(), "seed " + seed + ", file " + i);
    }
  }

  @Test
  void xmlIsKnownByItsBeginning() {
    assertTrue(AknReader.isFor(GOOD, "download"));
    assertTrue(
        AknReader.isFor("\ufeff\n<?xml version=\"1.0\"?>".getBytes(StandardCharsets.UTF_8), "a"));
    assertTrue(AknReader.isFor(new byte[0], "A.XML"));
    assertFalse(
        AknReader.isFor("<<ODS JOB NO>>N9999999E".getBytes(StandardCharsets.UTF_8), "a.txt"));
    assertFalse(AknReader.isFor("The General Assembly,".getBytes(StandardCharsets.UTF_8), "a.txt"));
  }

  private static Finding refused(byte[] file) {
    Reported<Resolution> read = read(file);
    assertTrue(read.value().isEmpty());
    assertEquals(1, read.findings().size());
    return read.findings().get(0);
  }

  private static Reported<Resolution> read(byte[] file) {
    List<Reported<Resolution>> read = AknReader.read(file, "turtles.xml");
    return read.get(0);
  }
}
