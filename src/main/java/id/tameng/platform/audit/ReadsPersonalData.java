package id.tameng.platform.audit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// On a handler method that shows personal data: that somebody looked is kept, once the answer was a success.
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface ReadsPersonalData {

    /// What was done, for instance `customer.read`.
    String value();

    /// What it was done to, for instance `customer`.
    String kind();

    /// The path variable with its id; empty: the page is about no single one.
    String id() default "";
}
