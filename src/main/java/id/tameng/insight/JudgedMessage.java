package id.tameng.insight;

import id.tameng.language.Judgement;
import java.time.Instant;

/// What a message from outside says beside its words.
public record JudgedMessage(long message, long ticket, Judgement judgement, Instant judgedAt) {}
