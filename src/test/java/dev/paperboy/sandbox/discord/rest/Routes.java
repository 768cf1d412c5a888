package dev.paperboy.sandbox.discord.rest;

import dev.paperboy.sandbox.discord.wire.DiscordError;
import dev.paperboy.sandbox.discord.wire.Refused;

import org.eclipse.jetty.http.pathmap.MatchedResource;
import org.eclipse.jetty.http.pathmap.PathMappings;
import org.eclipse.jetty.http.pathmap.UriTemplatePathSpec;

import java.util.HashMap;
import java.util.Map;

/** All routes, found by method and path. */
final class Routes {
    /**
     * @param params the values in the path by their names in the template
     */
    record Match(Route route, Map<String, String> params) {}

    private final PathMappings<Map<String, Route>> mappings = new PathMappings<>();

    /** Adds a route that needs the bot's token. */
    Routes on(String method, String template, Endpoint endpoint) {
        return add(new Route(method, template, true, endpoint));
    }

    /** Adds a route whose path bears its own secret. */
    Routes open(String method, String template, Endpoint endpoint) {
        return add(new Route(method, template, false, endpoint));
    }

    private Routes add(Route route) {
        UriTemplatePathSpec spec = new UriTemplatePathSpec(route.template());
        Map<String, Route> methods = mappings.get(spec);
        if (methods == null) {
            methods = new HashMap<>();
            mappings.put(spec, methods);
        }
        methods.put(route.method(), route);
        return this;
    }

    /**
     * The route of a request.
     *
     * @throws Refused when there is none
     */
    Match find(String method, String path) {
        MatchedResource<Map<String, Route>> matched = mappings.getMatched(path);
        if (matched == null) {
            throw new Refused(DiscordError.NOT_FOUND);
        }
        Route route = matched.getResource().get(method);
        if (route == null) {
            throw new Refused(DiscordError.METHOD_NOT_ALLOWED);
        }
        UriTemplatePathSpec spec = (UriTemplatePathSpec) matched.getPathSpec();
        return new Match(route, spec.getPathParams(path));
    }
}
