package dev.paperboy.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import static dev.paperboy.architecture.CallConditions.belongsTo;
import static dev.paperboy.architecture.CallConditions.calls;
import static dev.paperboy.architecture.CallConditions.use;
import static dev.paperboy.architecture.GuardedRule.catchingEachOf;
import static dev.paperboy.architecture.ProjectClasses.ROOT;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

import dev.paperboy.architecture.planted.Planted;

import org.springframework.scheduling.annotation.Scheduled;

import java.time.Clock;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Calendar;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.TimeZone;
import java.util.stream.Stream;

/** Where time comes from, and what happens by the clock. */
class TimeRulesTests extends GuardedRules {

    private static final ArchRule ONE_PLACE_READS_THE_MACHINES_CLOCK =
            noClasses()
                    .that()
                    .doNotHaveFullyQualifiedName(ROOT + ".ClockConfiguration")
                    .should(use(calls("the machine's clock", TimeRulesTests::readsTheClock)));

    private static final ArchRule NOTHING_DEPENDS_ON_THE_MACHINES_ZONE =
            noClasses().should(use(calls("the machine's time zone", TimeRulesTests::readsTheZone)));

    private static final ArchRule ONLY_JOBS_ARE_SCHEDULED =
            methods()
                    .that()
                    .areAnnotatedWith(Scheduled.class)
                    .should()
                    .beDeclaredInClassesThat()
                    .haveSimpleNameEndingWith("Job");

    private static final ArchRule A_PROPERTY_SAYS_WHEN_A_JOB_RUNS =
            methods().that().areAnnotatedWith(Scheduled.class).should(beTimedByAProperty());

    @Override
    List<GuardedRule> rules() {
        return List.of(
                catchingEachOf(
                        ONE_PLACE_READS_THE_MACHINES_CLOCK,
                        Planted.ReadsTheInstant.class,
                        Planted.ReadsTheDateOfAZone.class,
                        Planted.ReadsMilliseconds.class,
                        Planted.MakesAClock.class,
                        Planted.MakesAClockInALambda.class,
                        Planted.MakesAnInstantSource.class,
                        Planted.TicksWithTheMachine.class,
                        Planted.MakesACalendar.class,
                        Planted.MakesADate.class,
                        Planted.RefersToNow.class),
                catchingEachOf(NOTHING_DEPENDS_ON_THE_MACHINES_ZONE, Planted.ReadsTheZone.class),
                catchingEachOf(ONLY_JOBS_ARE_SCHEDULED, Planted.IsScheduled.class),
                catchingEachOf(
                        A_PROPERTY_SAYS_WHEN_A_JOB_RUNS,
                        Planted.ConstantJob.class,
                        Planted.PilingUpJob.class));
    }

    private static boolean readsTheClock(CodeUnitAccessTarget target) {
        String name = target.getName();
        return isNowWithoutAClock(target)
                || (belongsTo(target, InstantSource.class) && isSystemClock(name))
                || (belongsTo(target, System.class) && name.equals("currentTimeMillis"))
                || (belongsTo(target, Calendar.class) && name.equals("getInstance"))
                || (isOneOf(target, Date.class, GregorianCalendar.class)
                        && name.equals("<init>")
                        && target.getRawParameterTypes().isEmpty());
    }

    private static boolean isOneOf(CodeUnitAccessTarget target, Class<?>... types) {
        return Stream.of(types).anyMatch(type -> belongsTo(target, type));
    }

    private static boolean isNowWithoutAClock(CodeUnitAccessTarget target) {
        return target.getOwner().getPackageName().startsWith("java.time")
                && target.getName().equals("now")
                && target.getRawParameterTypes().stream()
                        .noneMatch(type -> type.isEquivalentTo(Clock.class));
    }

    private static boolean isSystemClock(String method) {
        return method.startsWith("system") || (method.startsWith("tick") && !method.equals("tick"));
    }

    private static boolean readsTheZone(CodeUnitAccessTarget target) {
        return (belongsTo(target, ZoneId.class) && target.getName().equals("systemDefault"))
                || (belongsTo(target, TimeZone.class) && target.getName().equals("getDefault"));
    }

    /** The time between two runs, so that a slow run is never overtaken by the next. */
    private static ArchCondition<JavaMethod> beTimedByAProperty() {
        return new ArchCondition<>("be timed by fixedDelayString = \"${paperboy.…}\" or a cron") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                Scheduled scheduled = method.getAnnotationOfType(Scheduled.class);
                boolean timed =
                        Stream.of(scheduled.fixedDelayString(), scheduled.cron())
                                .anyMatch(time -> time.startsWith("${paperboy."));
                events.add(
                        new SimpleConditionEvent(
                                method, timed, method.getFullName() + " is timed by a constant"));
            }
        };
    }
}
