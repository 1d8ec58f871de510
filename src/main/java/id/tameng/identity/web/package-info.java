@NullMarked
package id.tameng.identity.web;

import org.jspecify.annotations.NullMarked;
