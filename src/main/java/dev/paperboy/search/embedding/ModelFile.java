package dev.paperboy.search.embedding;

/** The models that the bot carries with it. */
enum ModelFile {

    /** Better at ideas in other words: bge-small-en-v1.5, eight bits. */
    BGE(
            "bge-small-en-v1.5-q",
            Pooling.FIRST,
            "Represent this sentence for searching relevant passages: ",
            0.5),

    /** Twice as quick: all-MiniLM-L6-v2, eight bits. */
    MINILM("all-minilm-l6-v2-q", Pooling.MEAN, "", 0);

    /** How many numbers each of them gives. */
    static final int DIMENSIONS = 384;

    /** To be raised when the same text gets another vector: another file, another cut. */
    private static final int REVISION = 1;

    private final String file;
    private final Pooling pooling;
    private final String queryPrefix;
    private final double unrelated;

    ModelFile(String file, Pooling pooling, String queryPrefix, double unrelated) {
        this.file = file;
        this.pooling = pooling;
        this.queryPrefix = queryPrefix;
        this.unrelated = unrelated;
    }

    /** How a text's vector is made of those of its tokens. */
    enum Pooling {
        /** Their mean. */
        MEAN,

        /** The one of the token that stands for the whole. */
        FIRST
    }

    /** Names the model and everything else that a vector depends on. */
    String id() {
        return file + "/" + REVISION;
    }

    String network() {
        return "/" + file + ".onnx";
    }

    String tokenizer() {
        return "/" + file + "-tokenizer.json";
    }

    Pooling pooling() {
        return pooling;
    }

    /** What this model wants to stand before a question. */
    String queryPrefix() {
        return queryPrefix;
    }

    /** As {@link Embeddings#unrelated}, measured. */
    double unrelated() {
        return unrelated;
    }
}
