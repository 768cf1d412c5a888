package dev.paperboy.architecture;

import com.tngtech.archunit.lang.ArchRule;

import java.util.List;
import java.util.stream.Stream;

/**
 * A rule, together with code that breaks it: a rule that cannot fail is found out.
 *
 * @param offences groups of classes, each of which breaks the rule
 */
record GuardedRule(ArchRule rule, List<List<Class<?>>> offences) {

    static GuardedRule catchingEachOf(ArchRule rule, Class<?>... offenders) {
        return new GuardedRule(rule, Stream.of(offenders).<List<Class<?>>>map(List::of).toList());
    }

    static GuardedRule catchingTogether(ArchRule rule, Class<?>... offenders) {
        return new GuardedRule(rule, List.of(List.of(offenders)));
    }

    String name() {
        return rule.getDescription();
    }
}
