/// Time to breathe. A pause needs nobody's leave and counts in no figure; the minute in which the system is looked up
/// is told to the customer, so that silence does not weigh on the agent.
@NullMarked
package id.tameng.care.calm;

import org.jspecify.annotations.NullMarked;
