package skillcert.system;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * A system test: its methods and constructor may ask for the {@link ServerUnderTest}. One server is started for all
 * classes of the run, by the first that asks, and stopped after the last.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(OnServer.Shared.class)
public @interface OnServer {

    /** Gives the shared server. */
    final class Shared implements ParameterResolver {

        private static final ExtensionContext.Namespace NAMESPACE = ExtensionContext.Namespace.create(Shared.class);

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == ServerUnderTest.class;
        }

        @Override
        public ServerUnderTest resolveParameter(ParameterContext parameter, ExtensionContext context) {
            // what the root store holds is closed by JUnit at the very end
            return context.getRoot()
                    .getStore(NAMESPACE)
                    .getOrComputeIfAbsent("server", key -> ServerUnderTest.onMysql(), ServerUnderTest.class);
        }
    }
}
