package id.tameng.tickets;

import org.jspecify.annotations.Nullable;

/// Somebody who takes part in a conversation.
///
/// @param role `requester` or `cc`
/// @param accepted false for somebody who wrote uninvited and gets no copies yet
public record ThreadPerson(@Nullable String name, String address, String role, boolean accepted) {

    public boolean isRequester() {
        return role.equals("requester");
    }

    public String displayName() {
        return name == null || name.isBlank() ? address : name;
    }
}
