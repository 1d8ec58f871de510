/// Where all this is met: the panel beside a thread, the pages "Perlindungan", the keys.
@NullMarked
package id.tameng.care.desk;

import org.jspecify.annotations.NullMarked;
