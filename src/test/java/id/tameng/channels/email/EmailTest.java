package id.tameng.channels.email;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;

/// The whole program on a database of its own, with a clock that the test moves, and deliveries that go when the test
/// says so.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        properties = {
            "tameng.email.delivery.poll=0s",
            "tameng.email.delivery.timeout=2s",
            "tameng.email.inlet.port=0",
            "tameng.secret=a-secret-for-tests-of-32-characters",
            "tameng.data=target/test-data/mailout"
        })
@AutoConfigureMockMvc
@Import(TestDesk.class)
@interface EmailTest {}
