/// Tests of the finished program: the jar as people start it, real browsers, real mail, power cuts.
@NullMarked
package id.tameng.system;

import org.jspecify.annotations.NullMarked;
