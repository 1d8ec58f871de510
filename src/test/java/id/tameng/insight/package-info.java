/// Judging, moods, corrections and trends, on a real database.
@NullMarked
package id.tameng.insight;

import org.jspecify.annotations.NullMarked;
