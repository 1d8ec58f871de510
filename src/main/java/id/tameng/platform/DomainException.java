package id.tameng.platform;

import java.util.List;

/// A request that the domain refuses. `code` is stable: it is the last part of the RFC 9457 `type` and the key of the
/// sentence (`problem.<code>`) in the bundles; `arguments` fill that sentence.
public class DomainException extends RuntimeException {

    private static final long serialVersionUID = 1;

    /// How a refusal is answered over HTTP.
    public enum Kind {
        INVALID(422),
        UNAUTHENTICATED(401),
        NOT_FOUND(404),
        FORBIDDEN(403),
        CONFLICT(409),
        TOO_LARGE(413),
        TOO_MANY(429);

        private final int status;

        Kind(int status) {
            this.status = status;
        }

        public int status() {
            return status;
        }
    }

    private final Kind kind;
    private final String code;
    private final transient List<Object> arguments;

    public DomainException(Kind kind, String code, Object... arguments) {
        super(code);
        this.kind = kind;
        this.code = code;
        this.arguments = List.of(arguments);
    }

    /// Not there, or not to be seen: both get the same answer.
    public static DomainException notFound() {
        return new DomainException(Kind.NOT_FOUND, "not-found");
    }

    public static DomainException invalid(String code, Object... arguments) {
        return new DomainException(Kind.INVALID, code, arguments);
    }

    public static DomainException conflict(String code, Object... arguments) {
        return new DomainException(Kind.CONFLICT, code, arguments);
    }

    public Kind kind() {
        return kind;
    }

    public String code() {
        return code;
    }

    public Object[] arguments() {
        return arguments.toArray();
    }
}
