package id.tameng.tickets;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// To whom a message went, as kept with it.
record Recipients(List<Address> to, List<Address> cc) {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Recipients NOBODY = new Recipients(List.of(), List.of());

    static String json(List<Address> to, List<Address> cc) {
        return JSON.writeValueAsString(new Recipients(to, cc));
    }

    static Recipients of(@Nullable String json) {
        return json == null ? NOBODY : JSON.readValue(json, Recipients.class);
    }
}
