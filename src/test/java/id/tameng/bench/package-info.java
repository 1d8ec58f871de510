/// Measurements against a running program, started by `bin/bench`.
@NullMarked
package id.tameng.bench;

import org.jspecify.annotations.NullMarked;
