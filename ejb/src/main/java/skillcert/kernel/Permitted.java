package skillcert.kernel;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Demands a right of the {@link Actor} that stands first among the parameters of a door's method. The interceptor that
 * enforces it belongs to {@code identity}; a method so marked without an actor as first parameter is refused.
 */
@Inherited
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Permitted {

    /**
     * Any one of these rights is enough. With none named every account may come in, and the method itself narrows what it
     * shows and does by the actor.
     */
    @Nonbinding
    Right[] value() default {};
}
