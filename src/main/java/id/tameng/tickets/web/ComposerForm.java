package id.tameng.tickets.web;

import id.tameng.platform.DomainException;
import id.tameng.tickets.Address;
import id.tameng.tickets.ReplyText;
import id.tameng.tickets.ThreadDraft.Chosen;
import id.tameng.tickets.TicketStatus;
import id.tameng.tickets.drafts.Draft;
import id.tameng.tickets.planned.Plan;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/// What the composer sends.
///
/// @param html from the editor; without a script `text` alone
/// @param recipients whether the form named recipients at all
/// @param toAdd addresses typed and not made into a chip yet
/// @param then the status afterwards
/// @param upload ids of files stored before
/// @param files files sent along by browsers without a script
/// @param sendAt when it is to go, `own` for `ownTime`; null: now
/// @param composer the key of the composer, once it has saved a draft
record ComposerForm(
        @Nullable String kind,
        @Nullable String text,
        @Nullable String html,
        @Nullable Boolean recipients,
        @Nullable List<String> to,
        @Nullable List<String> cc,
        @Nullable String toAdd,
        @Nullable String ccAdd,
        @Nullable String then,
        @Nullable Long seen,
        @Nullable Boolean anyway,
        @Nullable List<Long> upload,
        @Nullable List<MultipartFile> files,
        @Nullable String view,
        @Nullable String composer,
        @Nullable String sendAt,
        @Nullable String ownTime) {

    private static final Pattern ADDRESS = Pattern.compile("[^\\s@<>,;]+@[^\\s@<>,;]+\\.[^\\s@<>,;]+");

    boolean isNote() {
        return "note".equals(kind);
    }

    boolean namesRecipients() {
        return Boolean.TRUE.equals(recipients);
    }

    boolean isSentAnyway() {
        return Boolean.TRUE.equals(anyway);
    }

    ReplyText body() {
        return html == null || html.isBlank() ? ReplyText.plain(plain()) : ReplyText.html(html);
    }

    String plain() {
        return Objects.requireNonNullElse(text, "");
    }

    String formatted() {
        return Objects.requireNonNullElse(html, "");
    }

    TicketStatus status() {
        return TicketStatus.find(Objects.requireNonNullElse(then, ""))
                .filter(status -> status != TicketStatus.NEW && status != TicketStatus.CLOSED)
                .orElse(TicketStatus.WAITING_CUSTOMER);
    }

    boolean isPlanned() {
        return sendAt != null && !sendAt.isBlank() && !isNote();
    }

    /// @throws DomainException send-at-unreadable, address-invalid, message-empty
    Plan plan(List<Long> kept, ZoneId zone) {
        var chosen = namesRecipients() ? new Chosen(strings(addressees()), strings(copies())) : null;
        return new Plan(
                body(),
                chosen,
                kept,
                status(),
                seen,
                isSentAnyway(),
                SendTimes.parse("own".equals(sendAt) ? ownTime : sendAt, zone));
    }

    private static List<String> strings(List<Address> addresses) {
        return addresses.stream().map(Address::address).toList();
    }

    List<Long> uploads() {
        return upload == null ? List.of() : upload;
    }

    /// As a draft, whatever is missing or wrong in it yet.
    Draft unfinished() {
        var chosen = namesRecipients() ? new Chosen(typed(to, toAdd), typed(cc, ccAdd)) : null;
        return new Draft(
                Objects.requireNonNullElse(composer, ""), isNote(), plain(), formatted(), chosen, uploads(), seen);
    }

    List<MultipartFile> sentAlong() {
        return files == null
                ? List.of()
                : files.stream().filter(file -> !file.isEmpty()).toList();
    }

    /// @throws DomainException address-invalid
    List<Address> addressees() {
        return addresses(to, toAdd);
    }

    /// @throws DomainException address-invalid
    List<Address> copies() {
        return addresses(cc, ccAdd);
    }

    static List<Address> addresses(@Nullable List<String> chosen, @Nullable String typed) {
        return typed(chosen, typed).stream().map(ComposerForm::address).toList();
    }

    private static List<String> typed(@Nullable List<String> chosen, @Nullable String typed) {
        return Stream.concat(
                        chosen == null ? Stream.of() : chosen.stream(),
                        Stream.of(Objects.requireNonNullElse(typed, "").split("[,;\\s]+", -1)))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .distinct()
                .toList();
    }

    private static Address address(String text) {
        if (!ADDRESS.matcher(text).matches()) {
            throw DomainException.invalid("address-invalid", text);
        }
        return new Address(null, text);
    }
}
