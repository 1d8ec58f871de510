/// Tickets that are one case become one ([Merging]), and messages that are another case become a ticket of their own
/// ([Splitting]). Messages move as they are, each keeping its place in time; what moved, and how both tickets were
/// before, is kept, so that either can be taken back.
///
/// A merged ticket is closed and points to where it went: its number leads there, and so does mail that comes by its
/// thread. When the customers differ, those of the source get no copies and are never quoted until somebody has let
/// them into the conversation.
@NullMarked
package id.tameng.tickets.merging;

import org.jspecify.annotations.NullMarked;
