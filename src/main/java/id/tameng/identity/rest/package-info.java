@NullMarked
package id.tameng.identity.rest;

import org.jspecify.annotations.NullMarked;
