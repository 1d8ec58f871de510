/// What comes back: a thankful message stays on the page of whoever earned it. Hers alone, and no ranking.
@NullMarked
package id.tameng.care.thanks;

import org.jspecify.annotations.NullMarked;
