package penholder.library.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TermRangeQuery;
import org.apache.lucene.util.BytesRef;
import penholder.model.ResolutionSymbol;

/** Asks the index for the clauses that may be meant. */
final class Questions {
  /** Of a long text the rarest words say enough; the others take their time. */
  private static final int MOST_WORDS = 16;

  /** Up to so many words somebody typed on purpose: most of them must be there. */
  private static final int TYPED_ON_PURPOSE = 12;

  private static final double MUST_BE_THERE = 0.6;

  private Questions() {}

  static org.apache.lucene.search.Query of(Query query, IndexReader reader) throws IOException {
    BooleanQuery.Builder asked = new BooleanQuery.Builder();
    List<String> loose = new ArrayList<>();
    if (query.sought() instanceof Sought.Typed typed) {
      for (Sought.Piece piece : typed.pieces()) {
        switch (piece.kind()) {
          case WORD -> loose.addAll(piece.words());
          case BEGINNING ->
              asked.add(
                  new PrefixQuery(new Term(ClauseDocument.WORDS, piece.words().get(0))),
                  Occur.MUST);
          case PHRASE ->
              asked.add(
                  new PhraseQuery(ClauseDocument.WORDS, piece.words().toArray(String[]::new)),
                  Occur.MUST);
        }
      }
    } else {
      loose.addAll(query.sought().words());
    }
    words(loose, reader, query.sought() instanceof Sought.Typed, asked);
    filter(query.filters(), asked);
    return asked.build();
  }

  private static void words(
      List<String> loose, IndexReader reader, boolean typed, BooleanQuery.Builder asked)
      throws IOException {
    Map<String, Integer> clausesWith = new HashMap<>();
    for (String word : loose) {
      if (!clausesWith.containsKey(word)) {
        clausesWith.put(word, reader.docFreq(new Term(ClauseDocument.WORDS, word)));
      }
    }
    clausesWith.keySet().stream()
        .filter(word -> clausesWith.get(word) > 0)
        .sorted(Comparator.<String>comparingInt(clausesWith::get).thenComparing(word -> word))
        .limit(MOST_WORDS)
        .forEach(
            word -> asked.add(new TermQuery(new Term(ClauseDocument.WORDS, word)), Occur.SHOULD));
    int known = (int) clausesWith.values().stream().filter(count -> count > 0).count();
    boolean onPurpose = typed && clausesWith.size() <= TYPED_ON_PURPOSE;
    int least = onPurpose ? (int) Math.ceil(MUST_BE_THERE * clausesWith.size()) : known > 0 ? 1 : 0;
    asked.setMinimumNumberShouldMatch(least);
  }

  /** Those clauses whose words are the same. */
  static org.apache.lucene.search.Query same(long key, Filters filters) {
    BooleanQuery.Builder asked = new BooleanQuery.Builder();
    asked.add(new TermQuery(new Term(ClauseDocument.SAME, Long.toHexString(key))), Occur.FILTER);
    filter(filters, asked);
    return asked.build();
  }

  private static void filter(Filters filters, BooleanQuery.Builder asked) {
    filters.part().ifPresent(part -> only(asked, ClauseDocument.PART, part.name()));
    filters.vote().ifPresent(vote -> only(asked, ClauseDocument.ADOPTION, vote.name()));
    filters
        .verb()
        .map(ClauseWords::verb)
        .ifPresent(
            verb -> {
              BooleanQuery.Builder either = new BooleanQuery.Builder();
              either.add(new TermQuery(new Term(ClauseDocument.VERB, verb)), Occur.SHOULD);
              either.add(new PrefixQuery(new Term(ClauseDocument.VERB, verb + " ")), Occur.SHOULD);
              asked.add(either.build(), Occur.FILTER);
            });
    if (filters.from().isPresent() || filters.to().isPresent()) {
      asked.add(
          new TermRangeQuery(
              ClauseDocument.SESSION,
              filters.from().map(ClauseDocument::sortable).map(BytesRef::new).orElse(null),
              filters.to().map(ClauseDocument::sortable).map(BytesRef::new).orElse(null),
              true,
              true),
          Occur.FILTER);
    }
    filters
        .resolutions()
        .ifPresent(
            symbols ->
                asked.add(
                    new TermInSetQuery(
                        ClauseDocument.RESOLUTION,
                        symbols.stream()
                            .map(ResolutionSymbol::shortForm)
                            .map(BytesRef::new)
                            .toList()),
                    Occur.FILTER));
  }

  private static void only(BooleanQuery.Builder asked, String field, String value) {
    asked.add(new TermQuery(new Term(field, value)), Occur.FILTER);
  }
}
