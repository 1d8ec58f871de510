/// When two entries are one person. [Comparison] finds pairs that look alike, [Likenesses] shows them and hears "not
/// the
/// same", [CustomerMerging] makes one customer of two and can part them again for thirty days.
///
/// A merge moves rows and writes down which: undoing it moves exactly those back. What other modules keep moves by
/// [id.tameng.customers.CustomerBelongings] in the same transaction.
@NullMarked
package id.tameng.customers.merging;

import org.jspecify.annotations.NullMarked;
