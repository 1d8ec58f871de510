package id.tameng;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;

/// The whole program without a web server, on a database of its own; shared by all tests that ask for nothing else,
/// so each of them brings its own people and tickets. What they share to do so is [at hand][TestHelpers].
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(properties = {"tameng.data=target/test-data", "tameng.email.inlet.port=0"})
@AutoConfigureMockMvc
@Import(TestHelpers.class)
public @interface TamengTest {}
