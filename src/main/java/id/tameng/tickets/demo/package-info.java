/// What customers and agents of the demo organisation say to each other. Knows neither tickets nor database: a [Story]
/// is a conversation with choices in its wording, a [Script] is one performance of it with names, amounts and times.
@NullMarked
package id.tameng.tickets.demo;

import org.jspecify.annotations.NullMarked;
