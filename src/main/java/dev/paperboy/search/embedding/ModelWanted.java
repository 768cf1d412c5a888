package dev.paperboy.search.embedding;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Whether the operator wants a model at all. */
final class ModelWanted implements Condition {

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        String model = context.getEnvironment().getProperty(EmbeddingProperties.MODEL, "");
        return !model.strip().equalsIgnoreCase(EmbeddingProperties.Choice.NONE.name());
    }
}
