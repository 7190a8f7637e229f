package skillcert.audit;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Stands on the method of a timer: when this server last ran it and how that ended is noted, whether the clock or a person
 * began it. The timer's {@code info} is the same name, so that its next run can be told.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface TimedRun {

    /** Name of the timer, A to Z and underscores, at most 40 characters. */
    @Nonbinding
    String value() default "";
}
