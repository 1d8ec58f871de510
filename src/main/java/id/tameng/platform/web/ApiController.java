package id.tameng.platform.web;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.annotation.AliasFor;
import org.springframework.web.bind.annotation.RestController;

/// Answers programs, in JSON. Made when somebody first asks, or by [WarmUp].
@Documented
@Lazy
@RestController
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface ApiController {

    /// The name of the bean, where another has the usual one.
    @AliasFor(annotation = RestController.class)
    String value() default "";
}
