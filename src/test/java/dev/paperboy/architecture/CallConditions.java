package dev.paperboy.architecture;

import static dev.paperboy.architecture.ProjectClasses.ROOT;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Predicate;

/** What classes may call, be it in a call or in a method reference. */
final class CallConditions {

    private CallConditions() {}

    static DescribedPredicate<CodeUnitAccessTarget> calls(
            String description, Predicate<CodeUnitAccessTarget> targets) {
        return DescribedPredicate.describe(description, targets);
    }

    /** Meant for rules that forbid it: tells every single use. */
    static ArchCondition<JavaClass> use(DescribedPredicate<CodeUnitAccessTarget> targets) {
        return new ArchCondition<>("use " + targets.getDescription()) {
            @Override
            public void check(JavaClass user, ConditionEvents events) {
                for (JavaCodeUnitAccess<?> access : user.getCodeUnitAccessesFromSelf()) {
                    boolean used = targets.test(access.getTarget());
                    events.add(new SimpleConditionEvent(access, used, access.getDescription()));
                }
            }
        };
    }

    /**
     * Meant for rules that forbid it: tells every use in a class itself and, call by call, in the
     * project's classes that it calls. Where a call goes to an interface the way ends.
     */
    static ArchCondition<JavaClass> reach(DescribedPredicate<CodeUnitAccessTarget> targets) {
        return new ArchCondition<>("reach " + targets.getDescription()) {
            @Override
            public void check(JavaClass user, ConditionEvents events) {
                Set<JavaCodeUnit> reached = new LinkedHashSet<>(user.getCodeUnits());
                Deque<JavaCodeUnit> open = new ArrayDeque<>(reached);
                while (!open.isEmpty()) {
                    for (JavaCodeUnitAccess<?> access : accessesFrom(open.pop())) {
                        boolean used = targets.test(access.getTarget());
                        events.add(
                                new SimpleConditionEvent(
                                        user,
                                        used,
                                        user.getName() + " reaches: " + access.getDescription()));
                        access.getTarget()
                                .resolveMember()
                                .filter(it -> it.getOwner().getPackageName().startsWith(ROOT))
                                .filter(reached::add)
                                .ifPresent(open::add);
                    }
                }
            }
        };
    }

    private static Set<JavaCodeUnitAccess<?>> accessesFrom(JavaCodeUnit unit) {
        Set<JavaCodeUnitAccess<?>> accesses = new LinkedHashSet<>(unit.getCallsFromSelf());
        accesses.addAll(unit.getMethodReferencesFromSelf());
        accesses.addAll(unit.getConstructorReferencesFromSelf());
        return accesses;
    }

    /** Meant for rules that demand it: one use somewhere is enough. */
    static ArchCondition<JavaClass> useSomewhere(DescribedPredicate<CodeUnitAccessTarget> targets) {
        return new ArchCondition<>("use " + targets.getDescription()) {
            @Override
            public void check(JavaClass user, ConditionEvents events) {
                boolean used =
                        user.getCodeUnitAccessesFromSelf().stream()
                                .anyMatch(access -> targets.test(access.getTarget()));
                String message = user.getName() + " never uses " + targets.getDescription();
                events.add(new SimpleConditionEvent(user, used, message));
            }
        };
    }

    static boolean belongsTo(CodeUnitAccessTarget target, Class<?> type) {
        return target.getOwner().isAssignableTo(type);
    }
}
