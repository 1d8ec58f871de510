/// Insults, threats, harassment: patterns with category, severity and target, and what makes them harmless.
@NullMarked
package id.tameng.language.abuse;

import org.jspecify.annotations.NullMarked;
