package id.tameng.platform.web;

import gg.jte.Content;
import id.tameng.platform.Recent;
import java.util.ArrayList;
import java.util.List;

/// Packing takes longer than all else that is done for a list, so what stands in it is packed in runs, once for all who
/// look at it. Which piece begins a run depends on that piece alone: when something moves to the top, the runs below
/// stay what they were. Long runs pack well, short ones are seldom packed anew.
public final class PackedRuns {

    private final Recent<List<KeptHtml>, PackedRun> recent;

    /// @param most how many runs are kept
    public PackedRuns(int most) {
        recent = new Recent<>(most);
    }

    /// The same, with kept pieces that follow each other in runs.
    public List<Content> of(List<? extends Content> pieces) {
        var contents = new ArrayList<Content>();
        var run = new ArrayList<KeptHtml>();
        for (var piece : pieces) {
            if (!(piece instanceof KeptHtml kept)) {
                end(run, contents);
                contents.add(piece);
                continue;
            }
            if (kept.isFirst()) {
                end(run, contents);
            }
            run.add(kept);
        }
        end(run, contents);
        return contents;
    }

    private void end(List<KeptHtml> run, List<Content> contents) {
        if (!run.isEmpty()) {
            contents.add(run(List.copyOf(run)));
            run.clear();
        }
    }

    private PackedRun run(List<KeptHtml> pieces) {
        var known = recent.find(pieces);
        if (known != null) {
            return known;
        }
        var run = new PackedRun(pieces);
        recent.keep(pieces, run);
        return run;
    }
}
