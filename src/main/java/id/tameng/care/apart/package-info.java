/// Who is kept apart from which customer. She is given none of that customer's tickets; why, nobody else learns, and
/// only she takes it back.
@NullMarked
package id.tameng.care.apart;

import org.jspecify.annotations.NullMarked;
