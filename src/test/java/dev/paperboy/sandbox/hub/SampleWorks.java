package dev.paperboy.sandbox.hub;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.Locale;

/**
 * The models, datasets and spaces that link to a sample: so many of each, with invented names.
 *
 * @param counts an object with their numbers, which are 0 where they are absent
 */
record SampleWorks(JsonNode counts) {

    static final SampleWorks NONE = new SampleWorks(JsonMapper.shared().createObjectNode());

    /** Of many only the first are named, as at Hugging Face. */
    private static final int MOST_NAMED = 10;

    /** Puts them into the answer to who asks for the paper alone. */
    void addTo(ObjectNode paper) {
        for (Kind kind : Kind.values()) {
            paper.put("numTotal" + kind.title, count(kind));
            paper.set("linked" + kind.title, named(kind, paper.path("id").asString()));
        }
    }

    /**
     * The same as {@code /api/arxiv/ID/repos} tells it.
     *
     * @param paper as told alone
     */
    static ObjectNode repos(JsonNode paper) {
        ObjectNode answer = JsonMapper.shared().createObjectNode();
        for (Kind kind : Kind.values()) {
            JsonNode linked = paper.path("linked" + kind.title);
            answer.set(kind.plural(), linked.isArray() ? linked : answer.arrayNode());
        }
        return answer;
    }

    private int count(Kind kind) {
        return counts.path(kind.plural()).asInt(0);
    }

    private ArrayNode named(Kind kind, String paper) {
        ArrayNode list = JsonMapper.shared().createArrayNode();
        int number = Integer.parseInt(paper.substring(paper.indexOf('.') + 1));
        for (int i = 1; i <= Math.min(count(kind), MOST_NAMED); i++) {
            list.addObject()
                    .put("id", "example-lab/paper-%d-%s-%d".formatted(number, kind.singular(), i))
                    .put("likes", 3 * (count(kind) - i));
        }
        return list;
    }

    private enum Kind {
        MODELS("Models"),
        DATASETS("Datasets"),
        SPACES("Spaces");

        private final String title;

        Kind(String title) {
            this.title = title;
        }

        private String plural() {
            return title.toLowerCase(Locale.ROOT);
        }

        private String singular() {
            return plural().substring(0, title.length() - 1);
        }
    }
}
