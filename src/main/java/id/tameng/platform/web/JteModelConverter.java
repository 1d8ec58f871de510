package id.tameng.platform.web;

import gg.jte.models.runtime.JteModel;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/// Writes a template as the answer. It is rendered whole first, so that a failure while rendering is still an error
/// page.
@Component
class JteModelConverter extends AbstractHttpMessageConverter<JteModel> {

    private static final MediaType TURBO_STREAM = new MediaType("text", "vnd.turbo-stream.html");
    private static final int WORTH_PACKING = 1024;

    JteModelConverter() {
        super(StandardCharsets.UTF_8, MediaType.TEXT_HTML);
    }

    @Override
    protected boolean supports(Class<?> type) {
        return JteModel.class.isAssignableFrom(type);
    }

    /// Turbo asks for streams first wherever it sends a form. A template is a stream only if its controller says so,
    /// by `produces` or the content type.
    @Override
    public List<MediaType> getSupportedMediaTypes() {
        return List.of(MediaType.TEXT_HTML);
    }

    @Override
    protected boolean canWrite(@Nullable MediaType type) {
        return super.canWrite(type) || TURBO_STREAM.equalsTypeAndSubtype(type);
    }

    @Override
    public List<MediaType> getSupportedMediaTypes(Class<?> type) {
        return supports(type) ? List.of(MediaType.TEXT_HTML) : List.of();
    }

    @Override
    protected JteModel readInternal(Class<? extends JteModel> type, HttpInputMessage message) {
        throw new HttpMessageNotReadableException("Templates are written, not read", message);
    }

    @Override
    protected void writeInternal(JteModel model, HttpOutputMessage message) throws IOException {
        var page = PageOutput.render(model);
        var headers = message.getHeaders();
        var content = isPacked(page, headers) ? page.gzip() : page.plain();
        headers.setContentLength(content.length);
        message.getBody().write(content);
    }

    private static boolean isPacked(PageOutput page, HttpHeaders headers) {
        if (page.length() < WORTH_PACKING) {
            return false;
        }
        headers.add(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        var accepted = accepted();
        if (!accepted.contains("gzip") || accepted.contains("gzip;q=0")) {
            return false;
        }
        headers.set(HttpHeaders.CONTENT_ENCODING, "gzip");
        return true;
    }

    /// @return the header `Accept-Encoding`, empty when there is none
    private static String accepted() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? Objects.requireNonNullElse(attributes.getRequest().getHeader(HttpHeaders.ACCEPT_ENCODING), "")
                : "";
    }
}
