@NullMarked
package id.tameng.care.rest;

import org.jspecify.annotations.NullMarked;
