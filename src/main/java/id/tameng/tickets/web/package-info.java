/// The agent workspace: lists, threads, the composer and the panels beside them. Pages are put together from frames,
/// and
/// each frame has a URL that answers with that frame alone when the browser asks for it so.
@NullMarked
package id.tameng.tickets.web;

import org.jspecify.annotations.NullMarked;
