@NullMarked
package id.tameng.channels.email.web;

import org.jspecify.annotations.NullMarked;
