package penholder.library.search;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;

/**
 * Every clause of the corpus by its words. The index is a copy that can be deleted at any time: it
 * is made when it is missing, and brought up to date when files of the corpus came, went or
 * changed.
 */
public final class ClauseIndex implements Closeable {
  /** Whatever changes in what is kept of a clause needs another number here. */
  private static final String VERSION = "2";

  private static final String VERSION_KEY = " version";
  private static final String LOCK = "penholder.lock";
  private static final int PATIENCE = 600;
  private static final int PAUSE = 100;

  private final Directory directory;
  private final DirectoryReader reader;

  private ClauseIndex(Directory directory, DirectoryReader reader) {
    this.directory = directory;
    this.reader = reader;
  }

  /**
   * Opens the index of a corpus, which is up to date then.
   *
   * @param folder where it is kept; without a folder, or in one that cannot be written, it is made
   *     in memory
   * @param texts the files of the corpus; those that changed are read
   * @param notices takes a sentence where something did not go as usual
   */
  public static ClauseIndex open(
      Optional<Path> folder, List<CorpusText> texts, Consumer<String> notices) {
    if (folder.isPresent()) {
      try {
        Files.createDirectories(folder.get());
        return onDisk(FSDirectory.open(folder.get()), texts, notices);
      } catch (IOException | UncheckedIOException e) {
        notices.accept(
            "The index of the clauses cannot be kept in %s: it is made anew for this search."
                .formatted(folder.get()));
      }
    }
    try {
      Directory memory = new ByteBuffersDirectory();
      write(memory, Map.of(), texts);
      return new ClauseIndex(memory, DirectoryReader.open(memory));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ClauseIndex onDisk(
      Directory directory, List<CorpusText> texts, Consumer<String> notices) throws IOException {
    Map<String, String> wanted = states(texts);
    Optional<ClauseIndex> fresh = sound(directory).flatMap(index -> index.ifOf(wanted));
    if (fresh.isPresent()) {
      return fresh.get();
    }
    try (Lock alone = lock(directory)) {
      alone.ensureValid();
      // Another process may have done it while we waited.
      Optional<ClauseIndex> there = sound(directory);
      Map<String, String> known = there.map(ClauseIndex::states).orElse(Map.of());
      Optional<ClauseIndex> done = there.flatMap(index -> index.ifOf(wanted));
      if (done.isPresent()) {
        return done.get();
      }
      if (!VERSION.equals(known.get(VERSION_KEY))) {
        if (there.isEmpty() && clear(directory)) {
          notices.accept("The index of the clauses was damaged, and has been made anew.");
        }
        clear(directory);
        known = Map.of();
      }
      write(directory, known, texts);
    }
    return new ClauseIndex(directory, DirectoryReader.open(directory));
  }

  /**
   * The index as it is on disk; empty if there is none, or if any of its bytes is not as written.
   */
  private static Optional<ClauseIndex> sound(Directory directory) throws IOException {
    if (!DirectoryReader.indexExists(directory)) {
      return Optional.empty();
    }
    ClauseIndex index = null;
    try {
      index = new ClauseIndex(directory, DirectoryReader.open(directory));
      for (LeafReaderContext leaf : index.reader.leaves()) {
        ((CodecReader) leaf.reader()).checkIntegrity();
      }
      return Optional.of(index);
    } catch (IOException | RuntimeException damaged) {
      // Whatever the search library says of bytes that it cannot have written.
      if (index != null) {
        index.reader.close();
      }
      return Optional.empty();
    }
  }

  private Optional<ClauseIndex> ifOf(Map<String, String> wanted) {
    if (states().equals(wanted)) {
      return Optional.of(this);
    }
    try {
      reader.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Optional.empty();
  }

  /** The files that are in the index, each in the state in which it was read. */
  private Map<String, String> states() {
    try {
      return reader.getIndexCommit().getUserData();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Takes away every file of the index; says whether there was one. */
  private static boolean clear(Directory directory) throws IOException {
    boolean any = false;
    for (String file : directory.listAll()) {
      if (!file.endsWith(".lock")) {
        directory.deleteFile(file);
        any = true;
      }
    }
    return any;
  }

  private static Lock lock(Directory directory) throws IOException {
    for (int n = 1; ; n++) {
      try {
        return directory.obtainLock(LOCK);
      } catch (LockObtainFailedException e) {
        if (n == PATIENCE) {
          throw e;
        }
        pause();
      }
    }
  }

  private static void pause() throws IOException {
    try {
      Thread.sleep(PAUSE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  private static Map<String, String> states(List<CorpusText> texts) {
    Map<String, String> states = new HashMap<>();
    texts.forEach(text -> states.put(text.name(), text.state()));
    states.put(VERSION_KEY, VERSION);
    return states;
  }

  /** Brings the index up to date: what is known in the same state is left as it is. */
  private static void write(Directory directory, Map<String, String> known, List<CorpusText> texts)
      throws IOException {
    Map<String, String> states = states(texts);
    IndexWriterConfig config = new IndexWriterConfig(null);
    try (IndexWriter writer = new IndexWriter(directory, config)) {
      for (String name : known.keySet()) {
        if (!known.get(name).equals(states.get(name))) {
          writer.deleteDocuments(new Term(ClauseDocument.FILE, name));
        }
      }
      texts.parallelStream()
          .filter(text -> !text.state().equals(known.get(text.name())))
          .map(ClauseIndex::documents)
          .forEachOrdered(documents -> add(writer, documents));
      writer.setLiveCommitData(states.entrySet());
      writer.commit();
    }
  }

  private static List<Document> documents(CorpusText text) {
    return text.resolution()
        .get()
        .map(resolution -> ClauseDocument.of(text.name(), resolution))
        .orElse(List.of());
  }

  private static void add(IndexWriter writer, List<Document> documents) {
    try {
      writer.addDocuments(documents);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The clauses that are closest to what is looked for, the closest first. */
  public List<Hit> search(Query query) {
    try {
      return new Search(reader, query).hits();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      reader.close();
      directory.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
