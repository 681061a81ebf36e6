package penholder.library.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.util.BytesRef;
import penholder.model.Adopted;
import penholder.model.Part;
import penholder.model.Places;
import penholder.model.Resolution;
import penholder.model.ResolutionSymbol;
import penholder.model.Session;
import penholder.model.Vote;

/**
 * A clause as the index keeps it. Everything that a hit shows is kept, so that a search opens no
 * file of the corpus.
 */
final class ClauseDocument {
  static final String WORDS = "words";
  static final String SAME = "same";
  static final String PART = "part";
  static final String VERB = "verb";
  static final String SESSION = "session";
  static final String ADOPTION = "adoption";
  static final String RESOLUTION = "resolution";
  static final String FILE = "file";
  static final String TEXT = "text";
  static final String NUMBERS = "numbers";
  static final String LABEL = "label";
  static final String TITLE = "title";
  static final String DATE = "date";
  static final String VOTE = "vote";

  private ClauseDocument() {}

  /** The paragraphs and sub-paragraphs of an adopted text; headings and tables are no clauses. */
  static List<Document> of(String file, Resolution resolution) {
    List<Document> documents = new ArrayList<>();
    if (!(resolution.header().stage() instanceof Adopted adopted)) {
      return documents;
    }
    List<String> leads = new ArrayList<>();
    for (Places.Placed placed : Places.of(resolution).row()) {
      int degree = placed.place().degree();
      leads.subList(Math.min(degree, leads.size()), leads.size()).clear();
      if (placed.place().isProse()) {
        documents.add(document(file, resolution, adopted, leads, placed));
      }
      leads.add(ClauseWords.line(placed.place(), placed.clause()));
    }
    return documents;
  }

  private static Document document(
      String file,
      Resolution resolution,
      Adopted adopted,
      List<String> leads,
      Places.Placed placed) {
    String text = ClauseWords.of(leads, placed.place(), placed.clause());
    List<String> words = WordRow.of(text).words();
    int own = leads.isEmpty() ? 0 : WordRow.of(String.join("\n", leads) + "\n").size();
    String key = ClauseWords.key(text, placed.clause());
    Optional<Vote> vote = adopted.proceedings().vote();
    Document document = new Document();
    document.add(new TextField(WORDS, new WordTokens(words)));
    byte[] numbers = new WordNumbers(WordNumbers.of(words), own).packed();
    document.add(new BinaryDocValuesField(NUMBERS, new BytesRef(numbers)));
    document.add(new StringField(SAME, Long.toHexString(hash(key)), Field.Store.NO));
    document.add(new NumericDocValuesField(SAME, hash(key)));
    document.add(new StringField(PART, placed.place().part().name(), Field.Store.YES));
    document.add(new StringField(VERB, ClauseWords.verb(placed.clause()), Field.Store.NO));
    document.add(new StringField(SESSION, sortable(adopted.symbol().session()), Field.Store.NO));
    document.add(new StringField(ADOPTION, adoption(vote), Field.Store.NO));
    document.add(new StringField(RESOLUTION, adopted.symbol().shortForm(), Field.Store.YES));
    document.add(new BinaryDocValuesField(RESOLUTION, new BytesRef(adopted.symbol().shortForm())));
    document.add(new StringField(FILE, file, Field.Store.NO));
    document.add(new StoredField(TEXT, text));
    document.add(new StoredField(LABEL, placed.place().label()));
    document.add(new StoredField(TITLE, resolution.header().title()));
    document.add(new StoredField(DATE, adopted.date().toString()));
    vote.ifPresent(how -> document.add(new StoredField(VOTE, written(how))));
    return document;
  }

  /** The hit that a clause is, once it is known how close it is and where else it stands. */
  static Hit hit(
      Document kept, List<Span> matches, double likeness, List<ResolutionSymbol> resolutions) {
    return new Hit(
        ResolutionSymbol.parse(kept.get(RESOLUTION)).orElseThrow(),
        Part.valueOf(kept.get(PART)),
        kept.get(LABEL),
        kept.get(TITLE),
        LocalDate.parse(kept.get(DATE)),
        Optional.ofNullable(kept.get(VOTE)).flatMap(Vote::parse),
        kept.get(TEXT),
        matches,
        likeness,
        resolutions);
  }

  /** Sessions in order as text: "081"; emergency special sessions behind all others. */
  static String sortable(Session session) {
    return (session.emergency() ? "ES" : "") + "%03d".formatted(session.number());
  }

  private static String adoption(Optional<Vote> vote) {
    return vote.map(
            how ->
                (how instanceof Vote.Without
                        ? Filters.Adoption.WITHOUT_VOTE
                        : Filters.Adoption.VOTE)
                    .name())
        .orElse("");
  }

  private static String written(Vote vote) {
    return vote instanceof Vote.Without ? "without" : vote.toString();
  }

  /** 64 bits: among a million clauses, two different ones meet once in thirty million libraries. */
  private static long hash(String key) {
    long hash = 0xcbf29ce484222325L;
    for (int at = 0; at < key.length(); at++) {
      hash = (hash ^ key.charAt(at)) * 0x100000001b3L;
    }
    return hash;
  }

  /** Words that are known already, given to the index one by one. */
  private static final class WordTokens extends TokenStream {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final List<String> words;
    private Iterator<String> left;

    WordTokens(List<String> words) {
      this.words = words;
      this.left = words.iterator();
    }

    @Override
    public boolean incrementToken() {
      if (!left.hasNext()) {
        return false;
      }
      clearAttributes();
      term.append(left.next());
      return true;
    }

    @Override
    public void reset() {
      left = words.iterator();
    }
  }
}
