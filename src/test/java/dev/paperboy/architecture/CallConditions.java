package dev.paperboy.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

import java.util.function.Predicate;

/** What classes may call, be it in a call or in a method reference. */
final class CallConditions {

    private CallConditions() {}

    static DescribedPredicate<CodeUnitAccessTarget> calls(
            String description, Predicate<CodeUnitAccessTarget> targets) {
        return DescribedPredicate.describe(description, targets);
    }

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

    static boolean belongsTo(CodeUnitAccessTarget target, Class<?> type) {
        return target.getOwner().isAssignableTo(type);
    }
}
