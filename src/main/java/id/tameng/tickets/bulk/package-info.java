/// One act on many tickets. Whoever orders it gets a job with a row for each ticket ([BulkOrders]); any node works
/// portions of it off ([BulkRound]), each portion with its tickets in one transaction, so that a row is done once or
/// not at all and a job goes on where it stood when a node dies. What an act changed is kept in its row, and a job can
/// be taken back by another job.
@NullMarked
package id.tameng.tickets.bulk;

import org.jspecify.annotations.NullMarked;
