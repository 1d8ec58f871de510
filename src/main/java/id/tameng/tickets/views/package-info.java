/// Lists of tickets that people put together themselves. A [SavedView] is words of a closed vocabulary: [Subject],
/// [Operator], values. [ConditionSql] makes SQL of them, with every value bound, and what the viewer may see is always
/// added. Pages go by key along an index; counts stop at a thousand and are at most two seconds old ([LiveCounts]). The
/// board shows such a list in columns.
@NullMarked
package id.tameng.tickets.views;

import org.jspecify.annotations.NullMarked;
