/// How often a program may ask: nobody's script makes the desk slow for the people at it.
@NullMarked
package id.tameng.platform.limits;

import org.jspecify.annotations.NullMarked;
