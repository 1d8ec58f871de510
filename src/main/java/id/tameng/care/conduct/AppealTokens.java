package id.tameng.care.conduct;

import id.tameng.platform.secrets.InstallationKey;
import id.tameng.platform.secrets.Seal;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/// Signed links by which a blocked customer can appeal.
@Component
class AppealTokens {

    private static final Pattern FORM = Pattern.compile("(\\d{1,18})-([a-z2-7]{16})");

    private final Seal seal;

    AppealTokens(InstallationKey installation) {
        seal = new Seal(installation, "care-appeal");
    }

    String of(long block) {
        return block + "-" + seal.of(Long.toString(block));
    }

    OptionalLong block(String token) {
        var parts = FORM.matcher(token);
        return parts.matches() && seal.fits(parts.group(1), parts.group(2))
                ? OptionalLong.of(Long.parseLong(parts.group(1)))
                : OptionalLong.empty();
    }
}
