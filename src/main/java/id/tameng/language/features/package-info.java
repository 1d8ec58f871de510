/// From words to buckets: words, pairs, pieces of words, words under a negation.
@NullMarked
package id.tameng.language.features;

import org.jspecify.annotations.NullMarked;
