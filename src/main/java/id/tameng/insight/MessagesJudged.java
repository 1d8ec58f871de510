package id.tameng.insight;

import java.util.List;

/// Messages from outside have been judged: told once for many, inside the transaction that stores it. A new model
/// judges
/// old messages anew and tells them again, so whoever acts on one acts once per message.
///
/// @param corrected whether a person said so, or took back what she had said
public record MessagesJudged(List<JudgedMessage> messages, boolean corrected) {}
