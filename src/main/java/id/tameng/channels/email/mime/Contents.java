package id.tameng.channels.email.mime;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Walks the parts of one mail and sorts them: read here, kept there.
final class Contents {

    private static final Set<String> CALENDAR = Set.of("text/calendar", "application/ics");

    private final List<Part.Leaf> kept = new ArrayList<>();
    private final List<MailAttachment> unpacked = new ArrayList<>();
    private Body fromTnef = Body.NONE;
    private final Body body;
    private @Nullable Calendar invite;

    Contents(Part root) {
        var found = root instanceof Part.Leaf leaf ? rootLeaf(leaf) : walk(root);
        body = found.isEmpty() ? fromTnef : found;
    }

    Body body() {
        return body;
    }

    @Nullable
    Calendar invite() {
        return invite;
    }

    /// The first kept part of one of these types.
    Part.@Nullable Leaf part(Set<String> types) {
        return kept.stream()
                .filter(leaf -> types.contains(leaf.type().value()))
                .findFirst()
                .orElse(null);
    }

    private Body walk(Part part) {
        return switch (part) {
            case Part.Container container -> container(container);
            case Part.Leaf leaf -> leaf(leaf);
        };
    }

    private Body container(Part.Container container) {
        var alternative = container.subtype().equals("alternative");
        var bodies = new ArrayList<Body>();
        for (var child : container.children()) {
            var dress = alternative && child instanceof Part.Leaf leaf && !leaf.attached() ? leaf : null;
            bodies.add(dress != null ? alternative(dress) : walk(child));
        }
        return alternative ? Body.choice(bodies) : Body.sequence(bodies);
    }

    /// Other dresses of the same text (AMP, enriched, RTF, watch) are neither read nor kept.
    private Body alternative(Part.Leaf leaf) {
        if (leaf.isText()) {
            return text(leaf);
        }
        var other = leaf.type().value().startsWith("text/")
                && !CALENDAR.contains(leaf.type().value());
        return other ? Body.NONE : leaf(leaf);
    }

    private Body rootLeaf(Part.Leaf leaf) {
        var readable = leaf.isText() || (leaf.type().value().startsWith("text/") && leaf.fileName() == null);
        return readable && !CALENDAR.contains(leaf.type().value()) && !leaf.attached() ? text(leaf) : leaf(leaf);
    }

    private Body leaf(Part.Leaf leaf) {
        var file = leaf.fileName();
        if (leaf.isText() && !leaf.attached() && file == null) {
            return text(leaf);
        }
        if (leaf.is("application/ms-tnef") || "winmail.dat".equalsIgnoreCase(file)) {
            return tnef(leaf);
        }
        if (CALENDAR.contains(leaf.type().value())
                || (file != null && Names.extension(file).equals("ics"))) {
            invite = invite == null ? Invites.read(PartText.of(leaf)) : invite;
        }
        if (leaf.content().length > 0 || file != null) {
            kept.add(leaf);
        }
        return Body.NONE;
    }

    private Body tnef(Part.Leaf leaf) {
        var tnef = TnefReader.read(leaf.content());
        if (tnef == null) {
            kept.add(leaf);
        } else {
            fromTnef = tnef.body();
            unpacked.addAll(tnef.attachments());
        }
        return Body.NONE;
    }

    private static Body text(Part.Leaf leaf) {
        var text = PartText.of(leaf);
        return leaf.is("text/html") ? new Body(null, text) : new Body(text, null);
    }

    List<MailAttachment> attachments() {
        var shown = body.html() == null ? Set.<String>of() : ContentIds.in(body.html());
        var all = new ArrayList<MailAttachment>();
        var ids = new HashSet<String>();
        for (var leaf : kept) {
            var id = leaf.contentId();
            var inline = id != null && shown.contains(id) && ids.add(id);
            all.add(Attachments.of(leaf, inline, all.size() + 1));
        }
        for (var file : unpacked) {
            var inline = file.contentId() != null && shown.contains(file.contentId());
            all.add(new MailAttachment(file.name(), file.contentType(), inline, file.contentId(), file.content()));
        }
        return List.copyOf(all);
    }
}
