/// The search page, its suggestions, and what the command bar offers.
@NullMarked
package id.tameng.tickets.search.web;

import org.jspecify.annotations.NullMarked;
