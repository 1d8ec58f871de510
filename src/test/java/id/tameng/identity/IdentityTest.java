package id.tameng.identity;

import id.tameng.TamengTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Import;

/// The program with invented people at hand.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@TamengTest
@Import(Colleagues.class)
public @interface IdentityTest {}
