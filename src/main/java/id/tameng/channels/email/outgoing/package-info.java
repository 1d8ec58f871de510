/// A mail of ours: what it says ([OutgoingMail]), how it is written as MIME ([MimeLetter]) and how it is carried to the
/// next server ([Carrier], over SMTP by [SmtpCarrier]). Knows neither tickets' tables nor deliveries': it is given all
/// it needs and answers with an [Outcome].
@NullMarked
package id.tameng.channels.email.outgoing;

import org.jspecify.annotations.NullMarked;
