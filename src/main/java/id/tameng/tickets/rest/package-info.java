/// Tickets, messages and files for programs. The fields are a public contract: add, never rename or remove.
@NullMarked
package id.tameng.tickets.rest;

import org.jspecify.annotations.NullMarked;
