@NullMarked
package id.tameng.audit.rest;

import org.jspecify.annotations.NullMarked;
