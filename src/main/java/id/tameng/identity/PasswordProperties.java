package id.tameng.identity;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/// What hashing a password with Argon2id (RFC 9106) costs, and so what guessing one costs. Hashes that were made at
/// another price stay valid.
///
/// @param memory for each hash
/// @param iterations over that memory
@ConfigurationProperties("tameng.passwords")
record PasswordProperties(
        @DefaultValue("16MB") DataSize memory,
        @DefaultValue("2") int iterations) {}
