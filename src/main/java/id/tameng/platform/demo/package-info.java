/// The demo organisation: each module adds its share, in a stated order, from one seed.
@NullMarked
package id.tameng.platform.demo;

import org.jspecify.annotations.NullMarked;
