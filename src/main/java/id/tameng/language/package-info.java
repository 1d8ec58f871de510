/// Text in, judgement out: which language, what mood, is it a problem, is somebody being abused, what is it about.
/// Knows
/// no ticket and no person, asks no network, and never changes the text that people see.
///
/// A text takes one way. `normal` folds look-alikes and obfuscation away and remembers where every letter came from.
/// `features` turns words, word pairs and pieces of words into buckets. `heads` hold one column of weights per
/// question.
/// `abuse` reads the same words with patterns of categories and targets, and weighs both. `pii` finds what identifies a
/// person. `intents` learns an organisation's own subjects from a few examples. `Language` puts it together into a
/// `Judgement`, which carries its reasons: spans of the original text with their weight.
///
/// The weights are resources, trained by `bin/train`; `docs/language` says on what, and how well they do.
@ApplicationModule(allowedDependencies = "platform")
@NullMarked
package id.tameng.language;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
