package id.tameng.care;

import static org.assertj.core.api.Assertions.assertThat;

import id.tameng.insight.Rejudging;
import jakarta.servlet.http.Cookie;
import java.io.UncheckedIOException;
import java.io.UnsupportedEncodingException;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// Pages as somebody reads them, after what came in has been judged.
@TestComponent
public class Reading {

    private static final int ROUND = 200;

    private final MockMvcTester web;
    private final Rejudging rejudging;

    Reading(MockMvcTester web, Rejudging rejudging) {
        this.web = web;
        this.rejudging = rejudging;
    }

    /// The newest messages.
    public void judge() {
        rejudging.again();
        rejudging.round(ROUND);
    }

    public String page(String uri, Cookie reader) {
        var answer = web.get().uri(uri).cookie(reader).exchange();
        assertThat(answer).hasStatusOk();
        try {
            return answer.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
