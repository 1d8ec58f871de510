package id.tameng.tickets.demo;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/// Something said or done at a moment.
///
/// @param files names of files that go with it
/// @param marks `cc`: somebody is copied; `stranger`: somebody else writes; `last`: the agent has nothing to add
public record Step(Instant at, Act act, String text, List<String> files, Set<String> marks) {

    /// What can happen.
    public enum Act {
        WRITE,
        REPLY,
        NOTE,
        AUTO_REPLY,
        BOUNCE,
        TAKE,
        WAIT_INTERNAL,
        RESOLVE,
        CLOSE,
        SPAM;

        /// Whether it puts a message into the thread.
        public boolean isSaid() {
            return switch (this) {
                case WRITE, REPLY, NOTE, AUTO_REPLY, BOUNCE -> true;
                case TAKE, WAIT_INTERNAL, RESOLVE, CLOSE, SPAM -> false;
            };
        }
    }

    static Step done(Instant at, Act act) {
        return new Step(at, act, "", List.of(), Set.of());
    }
}
