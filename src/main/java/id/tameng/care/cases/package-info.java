/// Reports of harassment, threats and abuse. One click freezes the evidence and its hash, takes the ticket off the
/// reporter's desk and keeps her apart from the customer; two clocks run. Who reported, what, and that there is a
/// report at all is known to her and to those with `care.cases`, which no role has by itself, the administrator's
/// included. Whoever looks leaves a trace that she can see.
///
/// Nothing of this is told to the audit trail, to events, to the ticket's history or to the log.
@NullMarked
package id.tameng.care.cases;

import org.jspecify.annotations.NullMarked;
