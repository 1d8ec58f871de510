package id.tameng.tickets.web;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;

/// Plain text on a page: escaped, with web and mail addresses as links. Line breaks are kept by the style sheet.
public record LinkedText(String text) implements Content {

    private static final Pattern ADDRESS = Pattern.compile("(https?://[^\\s<>\"]*[^\\s<>\".,;:!?'()\\[\\]{}])"
            + "|([A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\\.[A-Za-z0-9-]{1,63}){1,8})");

    @Override
    public void writeTo(TemplateOutput output) {
        int done = 0;
        if (mayHoldAddress()) {
            var matcher = ADDRESS.matcher(text);
            while (matcher.find()) {
                output.writeContent(HtmlUtils.htmlEscape(text.substring(done, matcher.start()), "UTF-8"));
                output.writeContent(link(matcher.group(), matcher.group(1) != null));
                done = matcher.end();
            }
        }
        output.writeContent(HtmlUtils.htmlEscape(text.substring(done), "UTF-8"));
    }

    /// Most messages do not, and looking for one takes longer than all else that is done with them.
    private boolean mayHoldAddress() {
        return text.indexOf('@') >= 0 || text.contains("://");
    }

    private static String link(String address, boolean web) {
        var escaped = HtmlUtils.htmlEscape(address, "UTF-8");
        return "<a href=\"" + (web ? "" : "mailto:") + escaped
                + "\" target=\"_blank\" rel=\"noopener noreferrer nofollow\">" + escaped + "</a>";
    }
}
