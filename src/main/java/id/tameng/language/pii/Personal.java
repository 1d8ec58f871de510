package id.tameng.language.pii;

/// A piece of text that identifies a person or opens her account.
public record Personal(int start, int end, Kind kind) {

    public enum Kind {
        CARD,
        NIK,
        NPWP,
        PHONE,
        EMAIL,
        ACCOUNT,
        CODE
    }
}
