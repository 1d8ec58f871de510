package id.tameng.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.preauth.PreAuthenticatedAuthenticationToken;
import org.springframework.security.web.context.RequestAttributeSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;

/// Makes a viewer the principal of this request, also of its later dispatches (server-sent events end in one).
final class SignedIn {

    private static final SecurityContextRepository REQUEST = new RequestAttributeSecurityContextRepository();

    private SignedIn() {}

    static void as(Viewer viewer, Door door, HttpServletRequest request, HttpServletResponse response) {
        var context = context(viewer, door);
        SecurityContextHolder.setContext(context);
        REQUEST.saveContext(context, request, response);
    }

    static SecurityContext context(Viewer viewer, Door door) {
        var context = SecurityContextHolder.createEmptyContext();
        var authentication = new PreAuthenticatedAuthenticationToken(
                viewer, "", AuthorityUtils.createAuthorityList(viewer.permissions()));
        authentication.setDetails(door);
        context.setAuthentication(authentication);
        return context;
    }
}
