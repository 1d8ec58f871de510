package id.tameng.channels.email.mime;

import java.util.List;
import java.util.regex.Pattern;
import org.owasp.html.CssSchema;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/// What HTML of a mail may contain. Everything that is not named here is left out.
final class MailPolicy {

    private static final String ELEMENTS = """
            a abbr address article b bdi bdo big blockquote br caption center cite code col colgroup dd del dfn div dl dt
            em figcaption figure font footer h1 h2 h3 h4 h5 h6 header hr i img ins kbd li main mark ol p pre q s samp
            section small span strike strong sub sup table tbody td tfoot th thead tr tt u ul var wbr
            """;

    private static final String SILENT = "head title style script noscript template select textarea object";

    /// No `position`, no `z-index`, no `opacity`, no `content`; `url()` is dropped from all of them.
    private static final String STYLES = """
            color background background-color direction display float clear width height min-width max-width min-height
            max-height line-height letter-spacing word-spacing font font-family font-size font-style font-variant
            font-weight text-align text-decoration text-indent text-transform vertical-align white-space word-wrap
            margin margin-top margin-right margin-bottom margin-left
            padding padding-top padding-right padding-bottom padding-left
            border border-top border-right border-bottom border-left border-color border-style border-width
            border-radius border-collapse border-spacing
            border-top-color border-right-color border-bottom-color border-left-color
            border-top-style border-right-style border-bottom-style border-left-style
            border-top-width border-right-width border-bottom-width border-left-width
            list-style list-style-type list-style-position table-layout caption-side empty-cells
            rgb() rgba() hsl() hsla()
            """;

    private static final String SIZES =
            "width height border cellpadding cellspacing hspace vspace colspan rowspan span size start";

    private static final Pattern SIZE = Pattern.compile("\\d{1,5}(\\.\\d{1,4})?(%|px)?");
    private static final Pattern WORD = Pattern.compile("[A-Za-z-]{1,20}");
    private static final Pattern COLOUR = Pattern.compile("#?[A-Za-z0-9]{1,30}");
    private static final Pattern FONT = Pattern.compile("[\\w ,'\"-]{1,200}");
    private static final Pattern TYPE = Pattern.compile("cite|[1aAiI]|disc|circle|square");

    static final PolicyFactory FACTORY = links(new HtmlPolicyBuilder())
            .allowElements(words(ELEMENTS))
            .allowWithoutAttributes("font", "span", "a")
            .disallowTextIn(words(SILENT))
            .allowAttributes("alt", "title")
            .globally()
            .allowAttributes(words(SIZES))
            .matching(SIZE)
            .globally()
            .allowAttributes("align", "valign", "dir", "lang")
            .matching(WORD)
            .globally()
            .allowAttributes("bgcolor", "color")
            .matching(COLOUR)
            .globally()
            .allowAttributes("face")
            .matching(FONT)
            .onElements("font")
            .allowAttributes("type")
            .matching(TYPE)
            .globally()
            .allowAttributes("class")
            .matching(QuoteMarkup::classes)
            .globally()
            .allowAttributes("id")
            .matching(QuoteMarkup::id)
            .globally()
            .allowStyling(CssSchema.withProperties(List.of(words(STYLES))))
            .toFactory();

    private static HtmlPolicyBuilder links(HtmlPolicyBuilder policy) {
        return policy.allowElements(MailLinks::openOutside, "a")
                .allowUrlProtocols("http", "https", "mailto", "tel", "cid", "data")
                .allowAttributes("href")
                .matching(MailLinks::href)
                .onElements("a")
                .requireRelsOnLinks("noopener", "noreferrer", "nofollow")
                .allowAttributes("src")
                .matching(MailLinks::image)
                .onElements("img");
    }

    private static String[] words(String list) {
        return list.strip().split("\\s+");
    }

    private MailPolicy() {}
}
