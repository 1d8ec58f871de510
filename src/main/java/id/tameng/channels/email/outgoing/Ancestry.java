package id.tameng.channels.email.outgoing;

import java.util.ArrayList;
import java.util.List;

/// The Message-IDs that a mail names as its ancestors (RFC 5322, 3.6.4), kept short in long conversations: the first
/// holds the thread together, the newest are where other programs look.
public final class Ancestry {

    private static final int LONGEST = 20;

    private Ancestry() {}

    /// @param thread oldest first
    /// @param parent the one that is answered; stands last, as receivers expect
    public static List<String> of(List<String> thread, String parent) {
        var chain = new ArrayList<>(thread.stream().distinct().toList());
        chain.remove(parent);
        chain.add(parent);
        return shortened(chain);
    }

    public static List<String> of(List<String> thread) {
        return shortened(thread.stream().distinct().toList());
    }

    private static List<String> shortened(List<String> chain) {
        if (chain.size() <= LONGEST) {
            return chain;
        }
        var kept = new ArrayList<>(chain.subList(chain.size() - LONGEST + 1, chain.size()));
        kept.addFirst(chain.getFirst());
        return kept;
    }
}
