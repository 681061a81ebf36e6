package penholder.library.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiDocValues;
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
  /** Of these many the same words are taken together. */
  private static final int CANDIDATES = 300;

  /** These many are compared. */
  private static final int COMPARED = 60;

  private final IndexReader reader;
  private final IndexSearcher searcher;
  private final Query query;
  private final Closeness closeness;

  /** A clause that may be meant; the first of those with the same words. */
  private record Candidate(BytesRef same, Document kept, Closeness.Judged judged) {}

  Search(IndexReader reader, Query query) {
    this.reader = reader;
    this.query = query;
    searcher = new IndexSearcher(reader);
    closeness = new Closeness(query.sought());
  }

  List<Hit> hits() throws IOException {
    int most = Math.max(COMPARED, query.most());
    ScoreDoc[] found =
        searcher.search(Questions.of(query, reader), Math.max(CANDIDATES, 3 * query.most()))
            .scoreDocs;
    Map<Integer, BytesRef> same = values(ClauseDocument.SAME, found);
    Map<BytesRef, Candidate> candidates = new HashMap<>();
    for (ScoreDoc one : found) {
      BytesRef key = same.get(one.doc);
      if (candidates.size() < most && !candidates.containsKey(key)) {
        Document kept = searcher.storedFields().document(one.doc);
        int own = kept.getField(ClauseDocument.OWN).numericValue().intValue();
        candidates.put(
            key, new Candidate(key, kept, closeness.judge(kept.get(ClauseDocument.TEXT), own)));
      }
    }
    List<Candidate> inOrder =
        candidates.values().stream()
            .sorted(
                Comparator.comparingDouble((Candidate one) -> -one.judged().rank())
                    .thenComparing(one -> one.kept().get(ClauseDocument.TEXT)))
            .limit(query.most())
            .toList();
    List<Hit> hits = new ArrayList<>();
    for (Candidate one : inOrder) {
      hits.add(hit(one));
    }
    return hits;
  }

  private Hit hit(Candidate candidate) throws IOException {
    Map<Integer, ResolutionSymbol> wanted = standing(candidate.same(), query.filters());
    int newest =
        wanted.entrySet().stream()
            .max(
                Map.Entry.<Integer, ResolutionSymbol>comparingByValue()
                    .thenComparing(
                        Map.Entry.<Integer, ResolutionSymbol>comparingByKey().reversed()))
            .orElseThrow()
            .getKey();
    Map<Integer, ResolutionSymbol> all =
        query.filters().equals(Filters.NONE) ? wanted : standing(candidate.same(), Filters.NONE);
    Document kept = searcher.storedFields().document(newest);
    return ClauseDocument.hit(
        kept,
        closeness.matches(kept.get(ClauseDocument.TEXT)),
        candidate.judged().likeness(),
        all.values().stream().distinct().sorted().toList());
  }

  /** The resolutions in which the same words stand, by the numbers of the documents. */
  private Map<Integer, ResolutionSymbol> standing(BytesRef same, Filters filters)
      throws IOException {
    Map<Integer, ResolutionSymbol> standing = new HashMap<>();
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

  private Map<Integer, BytesRef> values(String field, ScoreDoc[] documents) throws IOException {
    int[] ascending = Arrays.stream(documents).mapToInt(one -> one.doc).sorted().toArray();
    Map<Integer, BytesRef> values = new HashMap<>();
    BinaryDocValues row = MultiDocValues.getBinaryValues(reader, field);
    for (int document : ascending) {
      row.advanceExact(document);
      values.put(document, BytesRef.deepCopyOf(row.binaryValue()));
    }
    return values;
  }
}
