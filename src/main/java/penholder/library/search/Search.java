package penholder.library.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BytesRef;
import penholder.model.ResolutionSymbol;

/** One search: the likeliest by rare words, then the closest of them by comparison. */
final class Search {
  /** So many are compared, those with the same words once. */
  private static final int CANDIDATES = 150;

  private final IndexReader reader;
  private final IndexSearcher searcher;
  private final Query query;
  private final Closeness closeness;

  /**
   * A clause that may be meant; the likeliest of those with the same words.
   *
   * @param document its number in the index
   * @param same what the clauses with the same words are known by
   */
  private record Candidate(int document, long same, Closeness.Judged judged) {}

  Search(IndexReader reader, Query query) throws IOException {
    this.reader = reader;
    this.query = query;
    searcher = new IndexSearcher(reader);
    closeness = new Closeness(query.sought(), endings());
  }

  List<Hit> hits() throws IOException {
    List<Candidate> inOrder =
        candidates().stream()
            .sorted(
                Comparator.comparingDouble((Candidate one) -> -one.judged().rank())
                    .thenComparing(Candidate::document))
            .limit(query.most())
            .toList();
    List<Hit> hits = new ArrayList<>();
    for (Candidate one : inOrder) {
      hits.add(hit(one));
    }
    return hits;
  }

  private List<Candidate> candidates() throws IOException {
    ScoreDoc[] found =
        searcher.search(Questions.of(query, reader), Math.max(CANDIDATES, 4 * query.most()))
            .scoreDocs;
    NumericDocValues keys = MultiDocValues.getNumericValues(reader, ClauseDocument.SAME);
    BinaryDocValues rows = MultiDocValues.getBinaryValues(reader, ClauseDocument.NUMBERS);
    Set<Long> seen = new HashSet<>();
    List<Candidate> candidates = new ArrayList<>();
    for (int document : Arrays.stream(found).mapToInt(one -> one.doc).sorted().toArray()) {
      keys.advanceExact(document);
      if (seen.add(keys.longValue())) {
        rows.advanceExact(document);
        BytesRef row = rows.binaryValue();
        WordNumbers words = WordNumbers.unpack(row.bytes, row.offset, row.length);
        if (!closeness.isOfLeadAlone(words)) {
          candidates.add(new Candidate(document, keys.longValue(), closeness.judge(words)));
        }
      }
    }
    return candidates;
  }

  private Hit hit(Candidate candidate) throws IOException {
    Map<Integer, ResolutionSymbol> wanted = standing(candidate.same(), query.filters());
    boolean everywhere = query.filters().equals(Filters.NONE);
    Map<Integer, ResolutionSymbol> all =
        everywhere ? wanted : standing(candidate.same(), Filters.NONE);
    ResolutionSymbol newest = wanted.values().stream().max(Comparator.naturalOrder()).orElseThrow();
    int document =
        wanted.keySet().stream()
            .filter(one -> wanted.get(one).equals(newest))
            .findFirst()
            .orElseThrow();
    Document kept = searcher.storedFields().document(document);
    return ClauseDocument.hit(
        kept,
        closeness.matches(kept.get(ClauseDocument.TEXT)),
        candidate.judged().likeness(),
        all.values().stream().distinct().sorted().toList());
  }

  /** The resolutions in which the same words stand, by the numbers of the documents. */
  private Map<Integer, ResolutionSymbol> standing(long same, Filters filters) throws IOException {
    Map<Integer, ResolutionSymbol> standing = new TreeMap<>();
    Weight weight =
        searcher.createWeight(
            searcher.rewrite(Questions.same(same, filters)), ScoreMode.COMPLETE_NO_SCORES, 1);
    for (LeafReaderContext leaf : reader.leaves()) {
      Scorer scorer = weight.scorer(leaf);
      if (scorer != null) {
        BinaryDocValues symbols = DocValues.getBinary(leaf.reader(), ClauseDocument.RESOLUTION);
        DocIdSetIterator clauses = scorer.iterator();
        while (clauses.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
          symbols.advanceExact(clauses.docID());
          String symbol = symbols.binaryValue().utf8ToString();
          standing.put(
              leaf.docBase + clauses.docID(), ResolutionSymbol.parse(symbol).orElseThrow());
        }
      }
    }
    return standing;
  }

  /** The words of the library that begin as something that is looked for. */
  private Map<Integer, Integer> endings() throws IOException {
    Map<Integer, Integer> endings = new HashMap<>();
    Terms words = MultiTerms.getTerms(reader, ClauseDocument.WORDS);
    if (words == null || !(query.sought() instanceof Sought.Typed typed)) {
      return endings;
    }
    for (Sought.Piece piece : typed.pieces()) {
      if (piece.kind() == Sought.Piece.Kind.BEGINNING) {
        String beginning = piece.words().get(0);
        TermsEnum word = words.iterator();
        boolean more = word.seekCeil(new BytesRef(beginning)) != TermsEnum.SeekStatus.END;
        while (more && word.term().utf8ToString().startsWith(beginning)) {
          endings.put(WordNumbers.of(word.term().utf8ToString()), WordNumbers.of(beginning));
          more = word.next() != null;
        }
      }
    }
    return endings;
  }
}
