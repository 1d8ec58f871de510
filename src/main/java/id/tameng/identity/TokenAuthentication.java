package id.tameng.identity;

import id.tameng.platform.secrets.Tokens;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/// A program with `Authorization: Bearer …` becomes its person, narrowed to the token's scopes.
class TokenAuthentication extends OncePerRequestFilter {

    private static final String SCHEME = "Bearer ";

    private final Viewers viewers;

    TokenAuthentication(Viewers viewers) {
        this.viewers = viewers;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var header = request.getHeader("Authorization");
        if (header != null && header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            viewers.findByToken(Tokens.hash(header.substring(SCHEME.length()).strip()))
                    .ifPresent(entrance -> SignedIn.as(
                            entrance.viewer(), entrance.through(request.getRemoteAddr()), request, response));
        }
        chain.doFilter(request, response);
    }
}
