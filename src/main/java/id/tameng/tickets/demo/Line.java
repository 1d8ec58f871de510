package id.tameng.tickets.demo;

/// One thing that is said or happens in a [Story].
public record Line(Kind kind, String text) {

    /// How a line begins in the story files.
    public enum Kind {
        CUSTOMER(">"),
        REPLY("<"),
        NOTE("#"),
        WAITING_INTERNAL("* waiting_internal"),
        AUTO_REPLY("~auto_reply"),
        BOUNCE("~bounce"),
        /// The ticket closes; what follows opens another one.
        CLOSED("~closed");

        final String sign;

        Kind(String sign) {
            this.sign = sign;
        }
    }
}
