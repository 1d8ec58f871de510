/// Whole files of customers, in and out.
///
/// A file is stored first ([Imports]); what its columns are is guessed ([ColumnGuess]) and can be changed; a dry run
/// says what would happen. Then a job works through it in portions ([ImportPass]): each row, its customer and the count
/// of rows done are one transaction, so that any node can go on where another one stopped and no row is done twice.
/// What
/// cannot be taken is kept with its line and its reason.
@NullMarked
package id.tameng.customers.imports;

import org.jspecify.annotations.NullMarked;
