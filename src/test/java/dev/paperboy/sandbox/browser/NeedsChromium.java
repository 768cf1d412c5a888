package dev.paperboy.sandbox.browser;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Tests that are skipped, visibly, where there is no Chromium. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(NeedsChromium.Found.class)
@interface NeedsChromium {

    /** Looks for it. */
    final class Found implements ExecutionCondition {

        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            return Chromium.executable()
                    .map(it -> ConditionEvaluationResult.enabled("Chromium is " + it))
                    .orElseGet(() ->
                            ConditionEvaluationResult.disabled(
                                    "There is no Chromium: install it, or name its executable in"
                                            + " CHROMIUM."));
        }
    }
}
