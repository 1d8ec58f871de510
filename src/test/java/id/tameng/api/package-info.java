/// The whole program over HTTP, as other programs see it.
@NullMarked
package id.tameng.api;

import org.jspecify.annotations.NullMarked;
