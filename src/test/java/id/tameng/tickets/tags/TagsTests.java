package id.tameng.tickets.tags;

import static id.tameng.identity.Visibility.ALL;
import static id.tameng.tickets.Cases.MORNING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.tameng.TamengTest;
import id.tameng.platform.DomainException;
import id.tameng.tickets.Cases;
import id.tameng.tickets.Handling;
import id.tameng.tickets.TicketList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@TamengTest
class TagsTests {

    private final Tags tags;
    private final Handling handling;
    private final TicketList tickets;
    private final Cases cases;

    @Autowired
    TagsTests(Tags tags, Handling handling, TicketList tickets, Cases cases) {
        this.tags = tags;
        this.handling = handling;
        this.tickets = tickets;
        this.cases = cases;
    }

    @Test
    void areMadeByUsingThemAndMergedByRenaming() {
        long team = cases.team();
        var supervisor = cases.viewer(ALL, team);
        var one = cases.mail(team, MORNING);
        var two = cases.mail(team, MORNING);
        handling.tag(supervisor, one.number(), List.of("uji-gudang", "uji-retur"));
        handling.tag(supervisor, two.number(), List.of("uji-gudank"));
        assertThat(tags.suggest("uji-gud")).containsExactly("uji-gudang", "uji-gudank");

        tags.change("uji-gudang", "teal", "Urusan gudang");
        tags.rename(supervisor, "uji-gudank", "Uji-Gudang ");
        assertThat(tickets.get(supervisor, two.number()).tags()).containsExactly("uji-gudang");
        assertThat(tickets.get(supervisor, one.number()).tags()).containsExactly("uji-gudang", "uji-retur");
        assertThat(tags.suggest("uji-gudank")).isEmpty();
        assertThat(tags.list())
                .filteredOn(tag -> tag.name().equals("uji-gudang"))
                .containsExactly(new Tag("uji-gudang", "teal", "Urusan gudang", 2));
    }

    @Test
    void refuseWhatIsNoNameOrColour() {
        var supervisor = cases.viewer(ALL, cases.team());
        refuses("colour-unknown", () -> tags.change("apa", "emas", ""));
        refuses("not-found", () -> tags.change("belum-pernah-ada", "teal", ""));
        refuses("tag-invalid", () -> tags.rename(supervisor, "apa", "a,b"));
    }

    @Test
    void cannotLeaveTheirQuotesInTheStylesheet() {
        assertThat(TagStylesheet.rule("a\"]{}*{display:none", "teal"))
                .startsWith(".tag[data-tag=\"a\\22 \\5d \\7b \\7d \\2a \\7b display\\3a none\"]{")
                .doesNotContain("{}");
    }

    private static void refuses(String code, Runnable act) {
        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(act::run)
                .extracting(DomainException::code)
                .isEqualTo(code);
    }
}
