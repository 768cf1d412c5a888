package dev.paperboy.search.embedding;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Whether the operator wants no model. */
final class NoModelWanted implements Condition {

    private final ModelWanted wanted = new ModelWanted();

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        return !wanted.matches(context, metadata);
    }
}
