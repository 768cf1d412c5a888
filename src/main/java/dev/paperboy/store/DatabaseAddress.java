package dev.paperboy.store;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

/**
 * Tells whether the operator gave the address of a database server; an empty one counts as none.
 */
final class DatabaseAddress {

    private DatabaseAddress() {}

    private static boolean isGiven(Environment environment) {
        return StringUtils.hasText(environment.getProperty("spring.datasource.url"));
    }

    /** Holds where one was given. */
    static final class Given implements Condition {
        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return isGiven(context.getEnvironment());
        }
    }

    /** Holds where none was given. */
    static final class Missing implements Condition {
        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return !isGiven(context.getEnvironment());
        }
    }
}
