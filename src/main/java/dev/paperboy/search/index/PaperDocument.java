package dev.paperboy.search.index;

import dev.paperboy.paper.ArxivRecord;
import dev.paperboy.paper.Organization;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperId;
import dev.paperboy.paper.PaperText;
import dev.paperboy.search.analysis.Acronym;
import dev.paperboy.search.analysis.PaperAnalyzer;
import dev.paperboy.search.analysis.PlainText;
import dev.paperboy.search.embedding.Embedding;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.KnnByteVectorField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How a paper stands in the index: its words by field, and its id, nothing more. */
public final class PaperDocument {

    /** To be raised whenever this class or {@link PaperAnalyzer} changes what is indexed. */
    static final String SCHEMA = "6";

    public static final String ID = "id";
    public static final String WHOLE_TITLE = "wholeTitle";
    public static final String TITLE = "title";

    /** The title's words without inflection, each once. */
    public static final String TITLE_STEMS = "titleStems";

    public static final String ABSTRACT = "abstract";
    public static final String KEYWORDS = "keywords";
    public static final String AUTHORS = "authors";
    public static final String ORGANIZATION = "organization";

    /** The parts of each author's name side by side, and the name as one word. */
    public static final String AUTHOR_NAMES = "authorNames";

    /** Likewise of the organisation. */
    public static final String ORGANIZATION_NAMES = "organizationNames";

    /** arXiv's, in small letters, and the archives that they belong to. */
    public static final String CATEGORIES = "categories";

    /** All words of all fields as they are written, to find what a misspelt one was meant to be. */
    public static final String SPELLINGS = "spellings";

    /** For each acronym that the abstract explains: its letters, and the words as written. */
    public static final String WORDS_OF_LETTERS = "wordsOfLetters";

    /** The other way round: the stems of the words, and the letters. */
    public static final String LETTERS_OF_WORDS = "lettersOfWords";

    /** Parts the two. */
    public static final char MEANS = '=';

    /** What the paper means, where that is known. */
    public static final String MEANING = "meaning";

    public static final int LONGEST_TITLE = 1_000;
    private static final int LONGEST_TEXT = 20_000;
    private static final int LONGEST_NAME = 200;

    private static final FieldType TEXT = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, false);
    private static final FieldType NAMES = type(IndexOptions.DOCS, true);
    private static final FieldType NAMES_WITH_POSITIONS =
            type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, true);

    /** Embeddings tell by their angle, not by their length. */
    private static final VectorSimilarityFunction SIMILARITY_OF_MEANING =
            VectorSimilarityFunction.COSINE;

    private PaperDocument() {}

    /** What to give to each field's text before it is indexed. */
    public static Analyzer analyzer() {
        return new PerFieldAnalyzerWrapper(
                PaperAnalyzer.STEMS,
                Map.of(
                        AUTHORS, PaperAnalyzer.WORDS,
                        ORGANIZATION, PaperAnalyzer.WORDS,
                        AUTHOR_NAMES, NameAnalyzer.NAMES,
                        ORGANIZATION_NAMES, NameAnalyzer.NAMES,
                        SPELLINGS, PaperAnalyzer.WORDS));
    }

    static Term term(PaperId id) {
        return new Term(ID, id.value());
    }

    /**
     * @param embedding what the paper means; null if that is not computed yet
     */
    static Document of(Paper paper, @Nullable Embedding embedding) {
        Document document = ofWords(paper);
        document.add(new StringField(ID, paper.id().value(), Field.Store.YES));
        String wholeTitle = PlainText.ofTitle(paper.title(), LONGEST_TITLE);
        if (!wholeTitle.isEmpty()) {
            document.add(new StringField(WHOLE_TITLE, wholeTitle, Field.Store.NO));
        }
        PaperText text = paper.text();
        for (String stem : stems(text.title())) {
            document.add(new SortedSetDocValuesField(TITLE_STEMS, new BytesRef(stem)));
        }
        if (text.abstractText() != null) {
            Acronym.in(text.abstractText()).forEach(it -> addExplanation(document, it));
        }
        addNames(document, paper);
        addSpellings(document);
        if (embedding != null) {
            document.add(
                    new KnnByteVectorField(MEANING, embedding.toBytes(), SIMILARITY_OF_MEANING));
        }
        return document;
    }

    /** All of it that a filter asks for. */
    public static Document ofWords(Paper paper) {
        Document document = new Document();
        PaperText text = paper.text();
        addText(document, TITLE, text.title());
        if (text.abstractText() != null) {
            addText(document, ABSTRACT, text.abstractText());
        }
        text.aiKeywords().forEach(keyword -> addText(document, KEYWORDS, keyword));
        paper.authors().forEach(author -> addNameParts(document, AUTHOR_NAMES, author));
        namesOf(paper.organization())
                .forEach(name -> addNameParts(document, ORGANIZATION_NAMES, name));
        addCategories(document, paper);
        return document;
    }

    /** As it is given to the analyser. */
    public static String text(String text) {
        return PaperAnalyzer.hyphensKept(PlainText.of(text, LONGEST_TEXT));
    }

    private static void addText(Document document, String field, String text) {
        document.add(new Field(field, text(text), TEXT));
    }

    private static void addExplanation(Document document, Acronym acronym) {
        String letters = PlainText.of(acronym.letters(), LONGEST_NAME);
        String stems = PaperAnalyzer.stemmed(acronym.words());
        addTerm(document, WORDS_OF_LETTERS, letters + MEANS + acronym.words());
        if (!stems.isEmpty()) {
            addTerm(document, LETTERS_OF_WORDS, stems + MEANS + letters);
        }
    }

    private static void addTerm(Document document, String field, String term) {
        document.add(new StringField(field, term, Field.Store.NO));
    }

    private static Set<String> stems(String title) {
        return Set.copyOf(PaperAnalyzer.STEMS.terms(PlainText.of(title, LONGEST_TITLE)));
    }

    private static void addNames(Document document, Paper paper) {
        paper.authors().forEach(author -> addName(document, AUTHORS, author));
        namesOf(paper.organization()).forEach(name -> addName(document, ORGANIZATION, name));
    }

    private static List<String> namesOf(@Nullable Organization organization) {
        return organization == null
                ? List.of()
                : List.of(organization.name(), organization.displayName());
    }

    private static void addSpellings(Document document) {
        for (String field : List.of(TITLE, ABSTRACT, KEYWORDS, AUTHORS, ORGANIZATION)) {
            for (String text : document.getValues(field)) {
                document.add(new Field(SPELLINGS, text, NAMES));
            }
        }
    }

    private static void addCategories(Document document, Paper paper) {
        ArxivRecord arxiv = paper.arxiv();
        List<String> told = arxiv == null ? List.of() : arxiv.categories();
        Set<String> categories = new LinkedHashSet<>();
        for (String category : told) {
            String code = category(category);
            categories.add(code);
            categories.add(code.replaceFirst("\\..*", ""));
        }
        categories.forEach(code -> addTerm(document, CATEGORIES, code));
    }

    /** As it is indexed. */
    public static String category(String code) {
        return PlainText.of(code, LONGEST_NAME);
    }

    /** Its parts, separated by single blanks. */
    public static String nameParts(String name) {
        return PlainText.ofTitle(name, LONGEST_NAME);
    }

    private static void addNameParts(Document document, String field, String name) {
        String parts = nameParts(name);
        document.add(new Field(field, parts, NAMES_WITH_POSITIONS));
        if (parts.indexOf(' ') >= 0) {
            document.add(new Field(field, parts.replace(" ", ""), NAMES_WITH_POSITIONS));
        }
    }

    /** Indexed as words and as a whole: a full name typed is told from two halves of others. */
    private static void addName(Document document, String field, String name) {
        String plain = PlainText.ofTitle(name, LONGEST_NAME);
        addWhole(document, field, plain);
        if (plain.indexOf(' ') != plain.lastIndexOf(' ')) {
            String first = plain.substring(0, plain.indexOf(' '));
            addWhole(document, field, first + plain.substring(plain.lastIndexOf(' ')));
        }
    }

    private static void addWhole(Document document, String field, String name) {
        String whole = name.replace(' ', '_');
        document.add(new Field(field, whole, NAMES));
    }

    private static FieldType type(IndexOptions options, boolean omitNorms) {
        FieldType type = new FieldType();
        type.setIndexOptions(options);
        type.setTokenized(true);
        type.setOmitNorms(omitNorms);
        type.freeze();
        return type;
    }
}
