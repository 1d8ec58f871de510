package id.tameng.identity.sso;

import gg.jte.models.runtime.JteModel;
import id.tameng.platform.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tameng.jte.Templates;

/// The sign-in page, with every way there is.
@Component
public class LoginPage {

    private final IdentityProvider provider;
    private final Templates templates;

    LoginPage(IdentityProvider provider, Templates templates) {
        this.provider = provider;
        this.templates = templates;
    }

    /// @param next where to go afterwards
    /// @param error in a sentence
    public JteModel show(Page page, String email, String next, @Nullable String error) {
        return templates.identityLogin(page, email, next, error, provider.name(), false);
    }

    /// Where signing out leads: with single sign-on, to the offer to sign out there as well.
    public String afterLeaving() {
        return provider.name() == null ? "/login" : "/login?left=true";
    }

    /// For whoever has just signed out.
    public JteModel left(Page page) {
        return templates.identityLogin(page, "", "", null, provider.name(), provider.name() != null);
    }
}
