package dev.paperboy.sandbox.discord.rest;

import dev.paperboy.sandbox.discord.judge.BodyJudge;
import dev.paperboy.sandbox.discord.judge.Place;
import dev.paperboy.sandbox.discord.judge.Submission;
import dev.paperboy.sandbox.discord.model.Change;
import dev.paperboy.sandbox.discord.model.Channel;
import dev.paperboy.sandbox.discord.model.ChannelType;
import dev.paperboy.sandbox.discord.model.Finding;
import dev.paperboy.sandbox.discord.model.RequestRecord;
import dev.paperboy.sandbox.discord.model.World;
import dev.paperboy.sandbox.discord.wire.DiscordError;
import dev.paperboy.sandbox.discord.wire.Refused;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import tools.jackson.databind.JsonNode;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The way of every request: to its route, past the token check and the judges, into the log. What
 * is to go wrong on purpose can go wrong here, before or after the deed.
 */
final class RequestDesk {
    private static final Logger log = LoggerFactory.getLogger(RequestDesk.class);
    private static final Pattern SECRET = Pattern.compile("interaction-[0-9a-f-]+");

    private final World world;
    private final Routes routes;
    private final BodyJudge judge;

    RequestDesk(World world, Routes routes, BodyJudge judge) {
        this.world = world;
        this.routes = routes;
        this.judge = judge;
    }

    Answer answer(RawRequest request) {
        Course course = new Course();
        Answer answer;
        try {
            answer = course.run(request);
        } catch (Refused refused) {
            answer = new Answer(refused.status(), refused.json());
            course.add(refused.findings());
            if (course.template.isEmpty()) {
                course.add(List.of(unplanned("NO_ROUTE", "The local Discord does not know this.")));
            }
        } catch (RuntimeException bug) {
            log.error("A bug of the local Discord: {} {}", request.method(), course.template, bug);
            answer = new Answer(500, new Refused(DiscordError.INTERNAL_ERROR).json());
            course.add(List.of(unplanned("BUG", bug.toString())));
        }
        record(request, course, answer);
        return answer;
    }

    /** Not the bot's fault perhaps, but no test can rely on what came of it. */
    private static Finding unplanned(String rule, String message) {
        return new Finding("discord", "", rule, message);
    }

    private void record(RawRequest request, Course course, Answer answer) {
        boolean noRoute = course.template.isEmpty();
        if (noRoute) {
            log.warn("No route for {} {}", request.method(), request.path());
        }
        if (!course.findings.isEmpty()) {
            log.warn(
                    "Discord would refuse {} {}: {}",
                    request.method(),
                    course.template,
                    course.findings);
        }
        String path = SECRET.matcher(request.path()).replaceAll("{interaction_token}");
        world.changes()
                .tell(
                        new Change.RequestAnswered(
                                new RequestRecord(
                                        world.time().now(),
                                        request.method(),
                                        noRoute ? path : course.template,
                                        path,
                                        course.body,
                                        answer.status(),
                                        answer.json(),
                                        course.findings)));
    }

    /** How far one request has come. */
    private final class Course {
        private String template = "";
        private @Nullable JsonNode body;
        private List<Finding> findings = List.of();

        Answer run(RawRequest request) {
            Routes.Match match = routes.find(request.method(), request.path());
            Route route = match.route();
            template = route.template();
            if (route.needsToken()) {
                String token = "Bot " + world.application().token();
                Call.require(request.authorization().equals(token), DiscordError.UNAUTHORIZED);
            }
            Payload payload = Payload.read(request);
            body = payload.json();
            if (body != null) {
                boolean files = !payload.files().isEmpty();
                findings =
                        judge.judge(
                                new Submission(
                                        route.method(),
                                        route.template(),
                                        place(match),
                                        files,
                                        body));
            }
            return route.endpoint()
                    .answer(new Call(route, match.params(), request.query(), payload, findings));
        }

        void add(List<Finding> more) {
            if (findings.isEmpty()) {
                findings = more;
            }
        }

        private Place place(Routes.Match match) {
            String id = match.params().getOrDefault("channel_id", "");
            Channel channel =
                    id.matches("\\d{1,19}")
                            ? world.channels().find(Long.parseUnsignedLong(id))
                            : null;
            if (channel == null) {
                return Place.CHANNEL;
            }
            if (channel.isDirect()) {
                return Place.DIRECT;
            }
            if (channel.type().isThread()) {
                return Place.THREAD;
            }
            return channel.type() == ChannelType.FORUM ? Place.FORUM : Place.CHANNEL;
        }
    }
}
