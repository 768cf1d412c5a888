package dev.paperboy.source.huggingface;

import dev.paperboy.paper.LinkedWorks;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperId;
import dev.paperboy.source.huggingface.EntryParser.Entry;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

/** Reads the answer to a question for one paper. */
final class PaperParser {

    private static final String PART = "PaperContent";

    private PaperParser() {}

    /** What became of the question. */
    sealed interface Result {

        /**
         * Here it is.
         *
         * @param works what names it; null: that is not told
         */
        record Found(Paper paper, @Nullable LinkedWorks works) implements Result {}

        /** Hugging Face has no such paper. */
        record NotThere() implements Result {}

        /**
         * There was no answer, or none that can be understood.
         *
         * @param reason one sentence for the operator
         */
        record Unreadable(String reason) implements Result {}
    }

    /** Reads the answer of the API. */
    static Result parse(byte[] json, PaperId asked) {
        return switch (Json.parse(json)) {
            case JsonDocument.Broken broken -> new Result.Unreadable(broken.reason());
            case JsonDocument.Whole whole -> parse(whole.root(), asked);
        };
    }

    /** Reads the paper's page. */
    static Result parse(Page page, PaperId asked) {
        JsonNode data = page.dataOf(PART);
        return data == null
                ? new Result.Unreadable("a page without a paper, perhaps a challenge")
                : parse(data, asked);
    }

    private static Result parse(JsonNode root, PaperId asked) {
        return switch (EntryParser.parse(root)) {
            case Entry.Broken broken ->
                    new Result.Unreadable("an answer that is no paper: " + broken.why());
            case Entry.Good good when good.listed().paper().id().equals(asked) ->
                    new Result.Found(
                            good.listed().paper(), WorksParser.parse(EntryParser.paperOf(root)));
            case Entry.Good good ->
                    new Result.Unreadable(
                            "asked for " + asked + " but got " + good.listed().paper().id());
        };
    }
}
