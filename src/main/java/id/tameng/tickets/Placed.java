package id.tameng.tickets;

/// Where an incoming message went.
///
/// @param opened a new ticket was made for it
/// @param reopened it brought a waiting or solved ticket back
/// @param verified the sender belongs to the conversation
/// @param kept it is put before nobody for now
public record Placed(
        long ticket,
        TicketNumber number,
        String subject,
        long message,
        long customer,
        String customerName,
        boolean opened,
        boolean reopened,
        boolean verified,
        boolean kept) {}
