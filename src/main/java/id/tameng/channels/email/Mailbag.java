package id.tameng.channels.email;

import id.tameng.channels.email.References.Reference;
import id.tameng.tickets.Letter;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What several mails are made of.
///
/// @param letters by the ids of their messages; none for a message that is gone
/// @param threads the mails of the ticket before each message, by its id, oldest first
/// @param aliases how customers know the authors, by their ids
/// @param ours our own addresses
record Mailbag(
        Map<Long, Letter> letters, Map<Long, List<Reference>> threads, Map<Long, String> aliases, Set<String> ours) {}
