/// How a page comes to be: templates and their converter, texts and times in the reader's language and zone, the strict
/// content security policy, error pages for people and RFC 9457 problems for programs.
@NullMarked
package id.tameng.platform.web;

import org.jspecify.annotations.NullMarked;
