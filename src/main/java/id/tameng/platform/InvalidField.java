package id.tameng.platform;

/// A refusal that concerns one field of what was sent: shown beside it, or as the field's entry in `errors` of a
/// problem.
public final class InvalidField extends DomainException {

    private static final long serialVersionUID = 1;

    private final String field;

    /// @param field as the sender names it
    /// @param code the key of the sentence is `problem.<code>`
    public InvalidField(String field, String code, Object... arguments) {
        super(Kind.INVALID, code, arguments);
        this.field = field;
    }

    public String field() {
        return field;
    }
}
