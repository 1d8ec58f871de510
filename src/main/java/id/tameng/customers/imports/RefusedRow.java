package id.tameng.customers.imports;

/// A row that cannot be taken: the sentence for its reason is `import.reason.<reason>`, the detail is what is wrong, as
/// it
/// stands in the row.
final class RefusedRow extends Exception {

    private static final long serialVersionUID = 1;

    private final String reason;
    private final String detail;

    RefusedRow(String reason, String detail) {
        super(reason, null, false, false);
        this.reason = reason;
        this.detail = detail;
    }

    String reason() {
        return reason;
    }

    String detail() {
        return detail;
    }
}
