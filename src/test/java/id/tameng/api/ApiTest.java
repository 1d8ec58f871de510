package id.tameng.api;

import id.tameng.channels.email.MailDesk;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;

/// Starts the program on a port of its own, with an empty database.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"tameng.data=target/test-data/api", "tameng.api.limits.per-address=100000"})
@Import({Staff.class, Requests.class, MailDesk.class})
@interface ApiTest {}
