package id.tameng.insight;

import java.util.List;

/// Messages from outside have been judged: told once for many, inside the transaction that stores it. A new model
/// judges
/// old messages anew and tells them again, so whoever acts on one acts once per message.
public record MessagesJudged(List<JudgedMessage> messages) {}
