/// What hard contacts cost. The figure is each person's own. It is published here so that nobody need guess:
///
/// *weight* of a message: abuse 1 (mild), 3 (grave) or 6 (extreme); distress 4; fury without abuse 1; the highest
/// counts. A person has met a message when the ticket was hers as it came, or when she answered it within a day.
///
/// *load of a day or week*: the sum of the weights met since midnight or since Monday, in her time zone.
///
/// *recent load*, by which work may be spread fairly later: the sum of weight × 0.5^(age ÷ 8 h) over the last three
/// days.
@NullMarked
package id.tameng.care.burden;

import org.jspecify.annotations.NullMarked;
