package id.tameng.channels.email;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import id.tameng.identity.Viewer;
import java.util.Set;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.web.authentication.preauth.PreAuthenticatedAuthenticationToken;
import org.springframework.test.web.servlet.MockMvc;

/// Somebody looks at a page.
record Visits(MockMvc web) {

    MockHttpServletResponse visit(Viewer viewer, String path) throws Exception {
        var signedIn = new PreAuthenticatedAuthenticationToken(
                viewer, "", AuthorityUtils.createAuthorityList(viewer.permissions()));
        return web.perform(get(path).with(authentication(signedIn))).andReturn().getResponse();
    }

    /// The same person with these permissions only.
    static Viewer with(Viewer viewer, String... permissions) {
        return new Viewer(
                viewer.id(),
                1,
                viewer.email(),
                viewer.name(),
                viewer.alias(),
                viewer.locale(),
                viewer.zone(),
                "auto",
                "test",
                viewer.visibility(),
                Set.of(permissions),
                viewer.teams());
    }
}
