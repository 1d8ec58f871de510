@NullMarked
package id.tameng.language.intents;

import org.jspecify.annotations.NullMarked;
