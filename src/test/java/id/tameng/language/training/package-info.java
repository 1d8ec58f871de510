/// `bin/train`: reads the labelled data, fits the weights, measures them and writes them down.
@NullMarked
package id.tameng.language.training;

import org.jspecify.annotations.NullMarked;
