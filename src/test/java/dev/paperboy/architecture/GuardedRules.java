package dev.paperboy.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.EvaluationResult;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import java.util.List;
import java.util.stream.Stream;

/** Tests some rules twice: they are kept, and planted offenders are caught. */
abstract class GuardedRules {

    abstract List<GuardedRule> rules();

    /** The classes that must keep the rules. */
    JavaClasses subject() {
        return ProjectClasses.ofTheBot();
    }

    @TestFactory
    Stream<DynamicTest> areKept() {
        return rules().stream().map(it -> dynamicTest(it.name(), () -> it.rule().check(subject())));
    }

    @TestFactory
    Stream<DynamicTest> catchOffenders() {
        return rules().stream().flatMap(GuardedRules::areCaught);
    }

    private static Stream<DynamicTest> areCaught(GuardedRule guarded) {
        assertThat(guarded.offences()).as(guarded.name()).isNotEmpty();
        return guarded.offences().stream()
                .map(offence ->
                        dynamicTest(
                                offence.getFirst().getSimpleName() + ": " + guarded.name(),
                                () -> isCaught(guarded, offence)));
    }

    private static void isCaught(GuardedRule guarded, List<Class<?>> offence) {
        EvaluationResult result = guarded.rule().evaluate(ProjectClasses.onlyOf(offence));
        assertThat(result.hasViolation()).isTrue();
    }
}
