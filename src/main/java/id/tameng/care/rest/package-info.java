/// Blocks and steps of the ladder as JSON, for whoever may block customers. Reports of harassment, loads, pauses and
/// thanks have no way out here.
@NullMarked
package id.tameng.care.rest;

import org.jspecify.annotations.NullMarked;
