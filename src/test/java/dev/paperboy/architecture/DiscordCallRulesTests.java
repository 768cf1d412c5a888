package dev.paperboy.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import static dev.paperboy.architecture.CallConditions.belongsTo;
import static dev.paperboy.architecture.CallConditions.calls;
import static dev.paperboy.architecture.CallConditions.reach;
import static dev.paperboy.architecture.CallConditions.use;
import static dev.paperboy.architecture.CallConditions.useSomewhere;
import static dev.paperboy.architecture.GuardedRule.catchingEachOf;
import static dev.paperboy.architecture.GuardedRule.catchingTogether;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;

import dev.paperboy.architecture.planted.PlantedCalls;

import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.JDABuilder;
import net.dv8tion.jda.api.hooks.EventListener;
import net.dv8tion.jda.api.requests.RestAction;
import net.dv8tion.jda.api.sharding.DefaultShardManagerBuilder;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** How the bot talks to Discord through JDA. */
class DiscordCallRulesTests extends GuardedRules {

    private static final Set<String> WAITING =
            Set.of(
                    "await",
                    "acquire",
                    "take",
                    "put",
                    "sleep",
                    "park",
                    "parkNanos",
                    "parkUntil",
                    "awaitTermination",
                    "invokeAll",
                    "invokeAny");

    private static final ArchRule NO_FAILURE_IS_DROPPED =
            noClasses()
                    .should(
                            use(
                                    calls(
                                            "RestAction.queue without a failure callback",
                                            DiscordCallRulesTests::dropsTheFailure)));

    /** An event's thread may be the one that reads the gateway; whoever waits on it stops all. */
    private static final ArchRule LISTENERS_DO_NOT_WAIT =
            noClasses()
                    .that()
                    .areAssignableTo(EventListener.class)
                    .should(reach(calls("calls that wait", DiscordCallRulesTests::waits)));

    /**
     * JDA's default for events is the thread that reads the gateway; virtual threads are as many as
     * there are events.
     */
    private static final ArchRule EVENTS_LEAVE_THE_GATEWAYS_THREAD =
            classes()
                    .that(connectToDiscord())
                    .should(
                            useSomewhere(
                                    calls("setEventPool", it -> isBuilders(it, "setEventPool"))))
                    .andShould(
                            useSomewhere(
                                    calls(
                                            "setCallbackPool",
                                            it -> isBuilders(it, "setCallbackPool"))))
                    .andShould(
                            useSomewhere(
                                    calls(
                                            "virtual threads",
                                            it ->
                                                    belongsTo(it, Executors.class)
                                                            && it.getName()
                                                                    .startsWith("newVirtual"))));

    @Override
    List<GuardedRule> rules() {
        return List.of(
                catchingEachOf(
                        NO_FAILURE_IS_DROPPED,
                        PlantedCalls.DropsTheFailure.class,
                        PlantedCalls.DropsTheFailureButTakesTheResult.class,
                        PlantedCalls.QueuesForLater.class,
                        PlantedCalls.QueuesInALambda.class,
                        PlantedCalls.RefersToQueue.class),
                catchingEachOf(
                        LISTENERS_DO_NOT_WAIT,
                        PlantedCalls.CompletesInAListener.class,
                        PlantedCalls.JoinsInAListener.class,
                        PlantedCalls.JoinsInALambdaOfAListener.class,
                        PlantedCalls.SleepsInAListener.class,
                        PlantedCalls.SleepsByUnitInAListener.class,
                        PlantedCalls.ParksInAListener.class,
                        PlantedCalls.WaitsForAQueueInAListener.class,
                        PlantedCalls.ReadsTheDatabaseInAListener.class),
                catchingEachOf(
                        EVENTS_LEAVE_THE_GATEWAYS_THREAD,
                        PlantedCalls.ConnectsWithoutPools.class,
                        PlantedCalls.ConnectsOnTheGatewaysThread.class),
                catchingTogether(
                        LISTENERS_DO_NOT_WAIT,
                        PlantedCalls.WaitsElsewhereThanInTheListener.class,
                        PlantedCalls.Waiter.class));
    }

    private static boolean dropsTheFailure(CodeUnitAccessTarget target) {
        return belongsTo(target, RestAction.class)
                && target.getName().startsWith("queue")
                && target.getRawParameterTypes().stream()
                                .filter(type -> type.isEquivalentTo(Consumer.class))
                                .count()
                        < 2;
    }

    private static boolean waits(CodeUnitAccessTarget target) {
        String name = target.getName();
        String owner = target.getOwner().getPackageName();
        return (belongsTo(target, RestAction.class) && name.startsWith("complete"))
                || (belongsTo(target, Future.class) && (name.equals("get") || name.equals("join")))
                || (belongsTo(target, Thread.class)
                        && (name.equals("sleep") || name.equals("join")))
                || (belongsTo(target, Object.class) && name.equals("wait"))
                || isOfConcurrency(target, name)
                || (belongsTo(target, JDA.class) && name.startsWith("await"))
                || owner.startsWith("java.sql")
                || owner.startsWith("org.springframework.jdbc")
                || (owner.startsWith("java.net.http") && name.equals("send"));
    }

    /** A map is put into without waiting, a queue is not. */
    private static boolean isOfConcurrency(CodeUnitAccessTarget target, String name) {
        return target.getOwner().getPackageName().startsWith("java.util.concurrent")
                && WAITING.contains(name)
                && !belongsTo(target, Map.class);
    }

    private static DescribedPredicate<JavaClass> connectToDiscord() {
        return DescribedPredicate.describe(
                "connect to Discord",
                type ->
                        type.getMethodCallsFromSelf().stream()
                                .anyMatch(call -> isBuilders(call.getTarget(), "build")));
    }

    private static boolean isBuilders(CodeUnitAccessTarget target, String method) {
        return (belongsTo(target, DefaultShardManagerBuilder.class)
                        || belongsTo(target, JDABuilder.class))
                && target.getName().equals(method);
    }
}
