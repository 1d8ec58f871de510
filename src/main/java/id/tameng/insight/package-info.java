/// What customers' messages say beside their words: how they feel, what they complain about, and how that changes.
///
/// Every message from outside waits in a row of its own that is written with it ([Arrivals]); a moment later a worker
/// takes many at once, asks the `language` module and stores what it says ([Judging]), so that the intake never waits
/// for
/// it. When the model changes, everything is judged anew, the newest first, while everybody goes on working
/// ([Rejudging]).
/// Others read [Judgements] or listen to [MessagesJudged].
///
/// A judgement is a machine's opinion: it carries its reasons and how sure it is, and below its band nothing acts on
/// it.
@ApplicationModule(allowedDependencies = {"platform", "identity", "customers", "tickets", "language"})
@NullMarked
package id.tameng.insight;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
