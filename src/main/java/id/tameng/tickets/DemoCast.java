package id.tameng.tickets;

import id.tameng.customers.Correspondents.Correspondent;
import id.tameng.identity.People.Colleague;
import id.tameng.tickets.demo.Season.Conversation;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Who takes part in the demo's conversations.
///
/// @param teams by the name that stories use
/// @param colleagues by alias
/// @param accounts by team
record DemoCast(
        List<Correspondent> customers,
        Map<String, Ticket.Team> teams,
        Map<String, Colleague> colleagues,
        Map<Long, ChannelAccounts.Account> accounts) {

    static final String SUPERVISOR = "Bayu";

    Correspondent customer(Conversation conversation) {
        return customers.get(conversation.customer());
    }

    Ticket.Team team(Conversation conversation) {
        return Objects.requireNonNull(teams.get(conversation.script().team()));
    }

    Colleague colleague(String alias) {
        return Objects.requireNonNull(colleagues.get(alias), alias);
    }

    ChannelAccounts.@Nullable Account account(Ticket.Team team) {
        return accounts.get(team.id());
    }
}
