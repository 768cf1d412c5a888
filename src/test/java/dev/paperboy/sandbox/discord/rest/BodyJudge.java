package dev.paperboy.sandbox.discord.rest;

import dev.paperboy.sandbox.discord.model.Finding;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Finds what is wrong in the body of a request. */
@FunctionalInterface
public interface BodyJudge {
    /**
     * Judges one body.
     *
     * @param template the route's path template
     * @param inForum whether the path leads into a forum, where other rules hold
     * @return nothing when the body is right
     */
    List<Finding> judge(String method, String template, boolean inForum, JsonNode body);
}
