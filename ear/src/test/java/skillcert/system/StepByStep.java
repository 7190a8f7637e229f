package skillcert.system;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;

/**
 * A test class whose methods are the steps of one story, by {@code @Order}, on one instance. The first step that fails
 * is red; those behind it are skipped and say which one it was, since they could only fail for the same reason.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@ExtendWith(StepByStep.Stop.class)
@interface StepByStep {

    /** Remembers the step that failed. */
    final class Stop implements ExecutionCondition, TestExecutionExceptionHandler {

        private static final ExtensionContext.Namespace NAMESPACE = ExtensionContext.Namespace.create(Stop.class);

        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            String failed = store(context).get("failed", String.class);
            return failed == null
                    ? ConditionEvaluationResult.enabled("no step has failed")
                    : ConditionEvaluationResult.disabled("the story ended at: " + failed);
        }

        @Override
        public void handleTestExecutionException(ExtensionContext context, Throwable failure) throws Throwable {
            store(context).put("failed", context.getDisplayName());
            throw failure;
        }

        private static ExtensionContext.Store store(ExtensionContext context) {
            return context.getRoot()
                    .getStore(ExtensionContext.Namespace.create(NAMESPACE, context.getRequiredTestClass()));
        }
    }
}
