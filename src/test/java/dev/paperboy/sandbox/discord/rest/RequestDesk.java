package dev.paperboy.sandbox.discord.rest;

import dev.paperboy.sandbox.discord.fault.Asked;
import dev.paperboy.sandbox.discord.fault.Fault;
import dev.paperboy.sandbox.discord.fault.Faults;
import dev.paperboy.sandbox.discord.fault.Reaction;
import dev.paperboy.sandbox.discord.judge.BodyJudge;
import dev.paperboy.sandbox.discord.judge.Place;
import dev.paperboy.sandbox.discord.judge.Submission;
import dev.paperboy.sandbox.discord.limit.Admission;
import dev.paperboy.sandbox.discord.limit.RateLimits;
import dev.paperboy.sandbox.discord.model.Change;
import dev.paperboy.sandbox.discord.model.Channel;
import dev.paperboy.sandbox.discord.model.ChannelType;
import dev.paperboy.sandbox.discord.model.Finding;
import dev.paperboy.sandbox.discord.model.World;
import dev.paperboy.sandbox.discord.wire.DiscordError;
import dev.paperboy.sandbox.discord.wire.Refused;
import dev.paperboy.sandbox.discord.wire.WireAnswer;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import tools.jackson.databind.JsonNode;

import java.util.List;

/**
 * The way of every request: to its route, past the judges, the limits, the faults to come and the
 * token check, into the log.
 */
final class RequestDesk {

    private static final Logger log = LoggerFactory.getLogger(RequestDesk.class);

    private final World world;
    private final Routes routes;
    private final BodyJudge judge;
    private final RateLimits limits;
    private final Faults faults;

    RequestDesk(World world, Routes routes, BodyJudge judge, RateLimits limits, Faults faults) {
        this.world = world;
        this.routes = routes;
        this.judge = judge;
        this.limits = limits;
        this.faults = faults;
    }

    Reaction answer(RawRequest request) {
        Course course = new Course(request, world.time().now());
        Reaction reaction = run(course);
        if (reaction instanceof Reaction.Answered(WireAnswer answer)) {
            limits.answered(answer.status(), answer.headers());
        }
        complain(course);
        world.changes().tell(new Change.RequestAnswered(course.record(reaction)));
        return reaction;
    }

    private Reaction run(Course course) {
        try {
            return carry(course);
        } catch (Refused refused) {
            course.add(refused.findings());
            if (!course.hasRoute()) {
                course.add(List.of(unplanned("NO_ROUTE", "The local Discord does not know this.")));
            }
            return course.answered(new Answer(refused.status(), refused.json()));
        } catch (RuntimeException bug) {
            log.error(
                    "A bug of the local Discord: {} {}",
                    course.request().method(),
                    course.template(),
                    bug);
            course.add(List.of(unplanned("BUG", bug.toString())));
            return course.answered(
                    new Answer(500, new Refused(DiscordError.INTERNAL_ERROR).json()));
        }
    }

    private Reaction carry(Course course) {
        RawRequest request = course.request();
        Routes.Match match = routes.find(request.method(), request.path());
        Route route = match.route();
        course.onRoute(route.template());
        Payload payload = Payload.read(request);
        course.judged(payload.json(), findings(match, payload));
        Reaction instead = stop(course, match);
        if (instead != null) {
            return instead;
        }
        if (route.needsToken()) {
            Call.require(world.accepts(request.authorization()), DiscordError.UNAUTHORIZED);
        }
        Call call = new Call(route, match.params(), request.query(), payload, course.findings());
        return course.answered(route.endpoint().answer(call));
    }

    /** What the client gets when its request is not let through; null: it is. */
    private @Nullable Reaction stop(Course course, Routes.Match match) {
        Route route = match.route();
        Admission admission =
                limits.admit(route.method(), route.template(), match.params(), !route.needsToken());
        course.paced(admission.headers());
        if (admission.refusal() != null) {
            return course.limited(admission.refusal());
        }
        Fault fault = faults.strike(new Asked(route.method(), route.template(), match.params()));
        course.struck(fault);
        Reaction instead = fault == null ? null : fault.before();
        return instead == null ? null : course.paced(instead);
    }

    /** Not the bot's fault perhaps, but no test can rely on what came of it. */
    private static Finding unplanned(String rule, String message) {
        return new Finding("discord", "", rule, message);
    }

    private static void complain(Course course) {
        RawRequest request = course.request();
        if (!course.hasRoute()) {
            log.warn("No route for {} {}", request.method(), request.path());
        }
        if (!course.findings().isEmpty()) {
            log.warn(
                    "Discord would refuse {} {}: {}",
                    request.method(),
                    course.template(),
                    course.findings());
        }
    }

    private List<Finding> findings(Routes.Match match, Payload payload) {
        JsonNode body = payload.json();
        if (body == null) {
            return List.of();
        }
        return judge.judge(
                new Submission(
                        match.route().method(),
                        match.route().template(),
                        place(match),
                        !payload.files().isEmpty(),
                        body));
    }

    private Place place(Routes.Match match) {
        String id = match.params().getOrDefault("channel_id", "");
        Channel channel =
                id.matches("\\d{1,19}") ? world.channels().find(Long.parseUnsignedLong(id)) : null;
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
