package dev.paperboy.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import static dev.paperboy.architecture.CallConditions.belongsTo;
import static dev.paperboy.architecture.CallConditions.calls;
import static dev.paperboy.architecture.CallConditions.use;
import static dev.paperboy.architecture.GuardedRule.catchingEachOf;
import static dev.paperboy.architecture.ProjectClasses.ROOT;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;

import dev.paperboy.architecture.planted.Planted;
import dev.paperboy.architecture.planted.PlantedCalls;

import org.junit.platform.commons.annotation.Testable;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** What holds for the tests and the sandbox. */
class TestCodeRulesTests extends GuardedRules {

    /** Surefire goes by the name: a test in a class of another name would silently never run. */
    private static final ArchRule CLASSES_WITH_TESTS_ARE_NAMED_SO =
            classes()
                    .that(describe("hold tests", TestCodeRulesTests::holdsTests))
                    .should()
                    .haveNameMatching(".*Tests(\\$.*)?");

    private static final ArchRule NOTHING_SLEEPS_AND_HOPES =
            noClasses().should(use(calls("a sleep", TestCodeRulesTests::sleeps)));

    @Override
    List<GuardedRule> rules() {
        return List.of(
                catchingEachOf(CLASSES_WITH_TESTS_ARE_NAMED_SO, Planted.HoldsATest.class),
                catchingEachOf(
                        NOTHING_SLEEPS_AND_HOPES,
                        PlantedCalls.SleepsInAListener.class,
                        Planted.SleepsByUnit.class,
                        Planted.Parks.class));
    }

    @Override
    JavaClasses subject() {
        DescribedPredicate<JavaClass> real =
                resideOutsideOfPackage(ROOT + ".architecture.planted..");
        return ProjectClasses.ofTheTests().that(real);
    }

    private static boolean sleeps(CodeUnitAccessTarget target) {
        String name = target.getName();
        return (belongsTo(target, Thread.class) && name.equals("sleep"))
                || (belongsTo(target, TimeUnit.class) && name.equals("sleep"))
                || (belongsTo(target, LockSupport.class) && name.startsWith("park"));
    }

    private static boolean holdsTests(JavaClass type) {
        return !type.getModifiers().contains(JavaModifier.ABSTRACT)
                && type.getMethods().stream()
                        .anyMatch(method -> method.isMetaAnnotatedWith(Testable.class));
    }
}
