package id.tameng.tickets.search;

import id.tameng.identity.Viewer;
import id.tameng.tickets.Line;
import id.tameng.tickets.Shielding;
import id.tameng.tickets.SoftLines;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// What was found, as its reader wants to meet it: a snippet of harsh words gives way as a whole.
@Component
public class Softening {

    private final Shielding shielding;

    Softening(Shielding shielding) {
        this.shielding = shielding;
    }

    public Results soften(Viewer viewer, Results results) {
        var lines = shielding.lines(
                viewer, results.tickets().stream().flatMap(hit -> Stream.of(subject(hit), snippet(hit))));
        return lines.instead().isEmpty()
                ? results
                : results.showing(results.tickets().stream()
                        .map(hit -> soften(hit, lines))
                        .toList());
    }

    private static Hit soften(Hit hit, SoftLines lines) {
        return new Hit(
                hit.ticket(),
                hit.number(),
                soften(hit.markedSubject(), lines.of(subject(hit))),
                lines.of(subject(hit)),
                hit.subjectTold(),
                hit.status(),
                hit.customer(),
                hit.markedCustomer(),
                hit.assignee(),
                hit.message(),
                hit.kind(),
                hit.author(),
                soften(hit.snippet(), lines.of(snippet(hit))),
                hit.told(),
                hit.at());
    }

    private static Line subject(Hit hit) {
        return Line.subject(hit.subject(), hit.subjectTold());
    }

    private static Line snippet(Hit hit) {
        return new Line(text(hit.snippet()), hit.told());
    }

    private static List<Fragment> soften(List<Fragment> fragments, String softened) {
        return softened.equals(text(fragments)) ? fragments : List.of(new Fragment(softened, false));
    }

    private static String text(List<Fragment> fragments) {
        return fragments.stream().map(Fragment::text).collect(Collectors.joining());
    }
}
