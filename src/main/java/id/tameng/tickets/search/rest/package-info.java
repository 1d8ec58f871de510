/// Search for programs.
@NullMarked
package id.tameng.tickets.search.rest;

import org.jspecify.annotations.NullMarked;
