package id.tameng.identity.web;

import java.util.HashMap;
import java.util.Map;

/// By which field it is told what is wrong with a password.
final class PasswordFields {

    /// For a form whose new password is called `password`.
    static final Map<String, String> PASSWORD = Map.of(
            "password-short", "password",
            "password-long", "password",
            "password-plain", "password",
            "password-personal", "password");

    private PasswordFields() {}

    static Map<String, String> and(String code, String field) {
        var fields = new HashMap<>(PASSWORD);
        fields.put(code, field);
        return Map.copyOf(fields);
    }
}
