package id.tameng.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.web.servlet.resource.ResourceResolver;
import org.springframework.web.servlet.resource.ResourceResolverChain;

/// Finds `<fingerprint>/<name>`; an old fingerprint still finds the file, for pages that were open over an update.
class AssetResolver implements ResourceResolver {

    @Override
    public @Nullable Resource resolveResource(
            @Nullable HttpServletRequest request,
            String path,
            List<? extends Resource> locations,
            ResourceResolverChain chain) {
        int slash = path.indexOf('/');
        if (slash < 0 || path.contains("..")) {
            return null;
        }
        var resource = AssetBundles.find(path.substring(slash + 1));
        return resource.isReadable() ? resource : null;
    }

    @Override
    public @Nullable String resolveUrlPath(
            String path, List<? extends Resource> locations, ResourceResolverChain chain) {
        return null;
    }
}
