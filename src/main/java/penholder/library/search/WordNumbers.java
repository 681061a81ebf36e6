package penholder.library.search;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;

/**
 * The words of a clause as numbers: a comparison needs to know no more than which of them are the
 * same, and can do without the text.
 *
 * @param all each word in order
 * @param own how many of them lead in to the clause: its own words begin behind
 */
record WordNumbers(int[] all, int own) {
  /** The number of a word. Among thirty thousand words hardly two have the same. */
  static int of(String word) {
    int hash = 0x811c9dc5;
    for (int at = 0; at < word.length(); at++) {
      hash = (hash ^ word.charAt(at)) * 0x01000193;
    }
    return hash;
  }

  static int[] of(List<String> words) {
    return words.stream().mapToInt(WordNumbers::of).toArray();
  }

  /** Its own words. */
  int[] ofItself() {
    return own == 0 ? all : Arrays.copyOfRange(all, own, all.length);
  }

  /** As bytes, for the index. */
  byte[] packed() {
    ByteBuffer bytes = ByteBuffer.allocate(Integer.BYTES * (all.length + 1));
    bytes.putInt(own);
    bytes.asIntBuffer().put(all);
    return bytes.array();
  }

  static WordNumbers unpack(byte[] bytes, int offset, int length) {
    ByteBuffer packed = ByteBuffer.wrap(bytes, offset, length);
    int own = packed.getInt();
    int[] all = new int[packed.remaining() / Integer.BYTES];
    packed.asIntBuffer().get(all);
    return new WordNumbers(all, own);
  }
}
