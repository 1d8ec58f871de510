package id.tameng.identity.factors;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Component;

/// Passkeys as Spring Security keeps and finds them.
@Component
class PasskeyCredentials implements UserCredentialRepository {

    private static final String COLUMNS = """
            SELECT k.credential_id, h.handle, k.name, k.public_key, k.signature_count, k.transports, k.user_verified,
              k.backup_eligible, k.backed_up, k.attestation_object, k.attestation_client_data, k.created_at,
              k.last_used_at
            FROM passkey AS k
            JOIN passkey_holder AS h ON h.person_id = k.person_id
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    PasskeyCredentials(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// New ones are added; of those we have, only what changes with use is written.
    @Override
    public void save(CredentialRecord passkey) {
        if (use(passkey) == 0) {
            add(passkey);
        }
    }

    @Override
    public @Nullable CredentialRecord findByCredentialId(Bytes id) {
        return jdbc.sql(COLUMNS + "WHERE k.credential_id = :id")
                .param("id", id.getBytes())
                .query(PasskeyCredentials::passkey)
                .optional()
                .orElse(null);
    }

    @Override
    public List<CredentialRecord> findByUserId(Bytes handle) {
        return jdbc.sql(COLUMNS + "WHERE h.handle = :handle ORDER BY k.id")
                .param("handle", handle.getBytes())
                .query(PasskeyCredentials::passkey)
                .list();
    }

    @Override
    public void delete(Bytes id) {
        jdbc.sql("DELETE FROM passkey WHERE credential_id = :id")
                .param("id", id.getBytes())
                .update();
    }

    private int use(CredentialRecord passkey) {
        return jdbc.sql("""
                        UPDATE passkey
                        SET signature_count = :count, user_verified = :verified, backed_up = :backed, last_used_at = :now
                        WHERE credential_id = :id
                        """)
                .param("count", passkey.getSignatureCount())
                .param("verified", passkey.isUvInitialized())
                .param("backed", passkey.isBackupState())
                .param("now", Timestamp.from(clock.instant()))
                .param("id", passkey.getCredentialId().getBytes())
                .update();
    }

    private void add(CredentialRecord passkey) {
        jdbc.sql("""
                        INSERT INTO passkey (person_id, credential_id, name, public_key, signature_count, transports,
                          user_verified, backup_eligible, backed_up, attestation_object, attestation_client_data, created_at)
                        SELECT h.person_id, :id, :name, :key, :count, :transports, :verified, :eligible, :backed,
                          :attestation, :client, :now
                        FROM passkey_holder AS h
                        WHERE h.handle = :handle
                        """)
                .param("id", passkey.getCredentialId().getBytes())
                .param("handle", passkey.getUserEntityUserId().getBytes())
                .param("name", passkey.getLabel())
                .param("key", passkey.getPublicKey().getBytes())
                .param("count", passkey.getSignatureCount())
                .param("transports", transports(passkey))
                .param("verified", passkey.isUvInitialized())
                .param("eligible", passkey.isBackupEligible())
                .param("backed", passkey.isBackupState())
                .param("attestation", bytes(passkey.getAttestationObject()))
                .param("client", bytes(passkey.getAttestationClientDataJSON()))
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    private static String[] transports(CredentialRecord passkey) {
        return passkey.getTransports().stream()
                .map(AuthenticatorTransport::getValue)
                .sorted()
                .toArray(String[]::new);
    }

    private static byte[] bytes(@Nullable Bytes bytes) {
        return Objects.requireNonNull(bytes).getBytes();
    }

    private static CredentialRecord passkey(ResultSet row, int number) throws SQLException {
        var used = row.getTimestamp("last_used_at");
        var created = row.getTimestamp("created_at").toInstant();
        return ImmutableCredentialRecord.builder()
                .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
                .credentialId(new Bytes(row.getBytes("credential_id")))
                .userEntityUserId(new Bytes(row.getBytes("handle")))
                .label(row.getString("name"))
                .publicKey(new ImmutablePublicKeyCose(row.getBytes("public_key")))
                .signatureCount(row.getLong("signature_count"))
                .transports(transports(row))
                .uvInitialized(row.getBoolean("user_verified"))
                .backupEligible(row.getBoolean("backup_eligible"))
                .backupState(row.getBoolean("backed_up"))
                .attestationObject(new Bytes(row.getBytes("attestation_object")))
                .attestationClientDataJSON(new Bytes(row.getBytes("attestation_client_data")))
                .created(created)
                .lastUsed(used == null ? created : used.toInstant())
                .build();
    }

    private static Set<AuthenticatorTransport> transports(ResultSet row) throws SQLException {
        return Arrays.stream((String[]) row.getArray("transports").getArray())
                .map(AuthenticatorTransport::valueOf)
                .collect(Collectors.toSet());
    }
}
