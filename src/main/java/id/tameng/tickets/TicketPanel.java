package id.tameng.tickets;

/// A panel beside the thread. Modules contribute beans; each panel is a frame that its module serves by URL, under the
/// frame id `<key>-panel`.
///
/// @param order smaller comes first
/// @param key of its title in the bundles, `panel.<key>`
/// @param url of a ticket's panel; `{number}`, `{id}` and `{customer}` stand for those of the ticket
/// @param permission who sees it
/// @param folded whether it opens on a click only
public record TicketPanel(int order, String key, String url, String permission, boolean folded) {

    public String url(ThreadTicket ticket) {
        return url.replace("{number}", ticket.number().toString())
                .replace("{id}", Long.toString(ticket.id()))
                .replace("{customer}", Long.toString(ticket.customerId()));
    }
}
