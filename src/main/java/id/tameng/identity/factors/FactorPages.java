package id.tameng.identity.factors;

import gg.jte.models.runtime.JteModel;
import id.tameng.identity.Viewer;
import id.tameng.platform.web.Form;
import id.tameng.platform.web.Page;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import tameng.jte.Templates;

/// The pages about one's own second factors, with their small forms as they were typed.
@Component
class FactorPages {

    /// What is missing counts as empty.
    record CodeForm(String code) {

        CodeForm {
            code = Objects.requireNonNullElse(code, "");
        }

        static final CodeForm BLANK = new CodeForm("");
    }

    record PasskeyForm(@NotBlank @Size(max = 80) String name, String credential) {

        PasskeyForm {
            name = Objects.requireNonNullElse(name, "");
            credential = Objects.requireNonNullElse(credential, "");
        }

        static final PasskeyForm BLANK = new PasskeyForm("", "");
    }

    private final Factors factors;
    private final Passkeys passkeys;
    private final AuthenticatorApp app;
    private final Templates templates;

    FactorPages(Factors factors, Passkeys passkeys, AuthenticatorApp app, Templates templates) {
        this.factors = factors;
        this.passkeys = passkeys;
        this.app = app;
        this.templates = templates;
    }

    JteModel index(Page page, Viewer viewer) {
        return index(page, viewer, Form.of(CodeForm.BLANK), Form.of(PasskeyForm.BLANK));
    }

    JteModel withCode(Page page, Viewer viewer, Form code) {
        return index(page, viewer, code, Form.of(PasskeyForm.BLANK));
    }

    JteModel withPasskey(Page page, Viewer viewer, Form passkey) {
        return index(page, viewer, Form.of(CodeForm.BLANK), passkey);
    }

    /// The secret as a picture and, for whoever cannot scan it, as text.
    JteModel app(Page page, Viewer viewer, Form code) {
        var secret = app.pending(viewer.id());
        return templates.identityFactorsApp(page, secret, QrPicture.of(address(viewer, secret)), code);
    }

    JteModel codes(Page page, List<String> codes) {
        return templates.identityFactorsCodes(page, codes);
    }

    private JteModel index(Page page, Viewer viewer, Form code, Form passkey) {
        return templates.identityFactorsIndex(page, factors.get(viewer.id()), passkeys.list(viewer), code, passkey);
    }

    private static String address(Viewer viewer, String secret) {
        var account = URLEncoder.encode(viewer.email(), StandardCharsets.UTF_8);
        return "otpauth://totp/Tameng:" + account + "?secret=" + secret + "&issuer=Tameng";
    }
}
