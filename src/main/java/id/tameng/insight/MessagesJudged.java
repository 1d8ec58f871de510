package id.tameng.insight;

import java.util.List;

/// Messages from outside have been judged: told once for many, inside the transaction that stores it. Under a new
/// model old messages are told again, so whoever acts on one acts once per message.
///
/// @param corrected whether a person said so, or took back what she had said
public record MessagesJudged(List<JudgedMessage> messages, boolean corrected) {}
