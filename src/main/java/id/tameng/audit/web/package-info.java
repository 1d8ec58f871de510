@NullMarked
package id.tameng.audit.web;

import org.jspecify.annotations.NullMarked;
