/// Judgements for programs. The fields are a public contract: add, never rename or remove.
@NullMarked
package id.tameng.language.rest;

import org.jspecify.annotations.NullMarked;
