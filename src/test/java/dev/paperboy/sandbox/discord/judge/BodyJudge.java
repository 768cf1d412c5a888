package dev.paperboy.sandbox.discord.judge;

import dev.paperboy.sandbox.discord.model.Finding;

import java.util.ArrayList;
import java.util.List;

/** Finds what is wrong in a body, by Discord's own document and by its other limits. */
public final class BodyJudge {
    private final LimitJudge limits = new LimitJudge();

    /**
     * Judges one body.
     *
     * @return nothing when the body is right
     */
    public List<Finding> judge(Submission submission) {
        List<Finding> findings = new ArrayList<>();
        OpenApiJudge document = OpenApiJudge.shared();
        if (document != null) {
            findings.addAll(document.judge(submission));
        }
        findings.addAll(limits.judge(submission));
        return findings;
    }

    /**
     * Whether bodies are judged by Discord's own document; it is not where tests find no shared
     * data.
     */
    public static boolean hasDocument() {
        return OpenApiJudge.shared() != null;
    }
}
