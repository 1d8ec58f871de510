package id.tameng.tickets;

import id.tameng.platform.Among;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Who belongs to a conversation: its customer and those in copy.
@Repository
class Participants {

    /// @param accepted false for somebody who wrote uninvited and gets no copies yet
    record Participant(long ticket, Address address, String role, boolean accepted) {}

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    Participants(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /// By ticket, then by address.
    Map<Long, Map<String, Participant>> of(Collection<Long> tickets) {
        var found = new HashMap<Long, Map<String, Participant>>();
        if (!tickets.isEmpty()) {
            var among = Among.of(tickets);
            jdbc.sql("SELECT ticket_id, address, name, role, accepted FROM participant WHERE ticket_id " + among.is()
                            + " (:ids) ORDER BY role DESC, address")
                    .param("ids", among.ids())
                    .query((row, number) -> new Participant(
                            row.getLong("ticket_id"),
                            new Address(row.getString("name"), row.getString("address")),
                            row.getString("role"),
                            row.getBoolean("accepted")))
                    .list()
                    .forEach(participant -> put(found, participant));
        }
        return found;
    }

    static @Nullable Participant find(Map<Long, Map<String, Participant>> all, long ticket, String address) {
        return all.getOrDefault(ticket, Map.of()).get(address);
    }

    static void put(Map<Long, Map<String, Participant>> all, Participant participant) {
        all.computeIfAbsent(participant.ticket(), ticket -> new LinkedHashMap<>())
                .putIfAbsent(participant.address().address(), participant);
    }

    void insert(List<Participant> participants) {
        if (participants.isEmpty()) {
            return;
        }
        batches.batchUpdate(
                "INSERT INTO participant (ticket_id, address, name, role, accepted) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
                participants,
                participants.size(),
                (row, participant) -> {
                    row.setLong(1, participant.ticket());
                    row.setString(2, participant.address().address());
                    row.setString(3, participant.address().name());
                    row.setString(4, participant.role());
                    row.setBoolean(5, participant.accepted());
                });
    }

    /// @return whether there was somebody to accept
    boolean accept(long ticket, String address) {
        return jdbc.sql(
                                "UPDATE participant SET accepted = true WHERE ticket_id = :ticket AND address = :address AND NOT accepted")
                        .param("ticket", ticket)
                        .param("address", address)
                        .update()
                > 0;
    }
}
