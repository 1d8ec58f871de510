package id.tameng.identity.factors;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.stereotype.Component;

/// Our people as authenticators know them: by a random handle, with their e-mail address as the name to recognise.
@Component
class PasskeyHolders implements PublicKeyCredentialUserEntityRepository {

    private static final String COLUMNS = """
            SELECT h.handle, lower(p.email) AS email, p.name
            FROM passkey_holder AS h
            JOIN person AS p ON p.id = h.person_id
            """;

    private final JdbcClient jdbc;

    PasskeyHolders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Gives her a handle, unless she has one.
    void welcome(long person) {
        jdbc.sql("INSERT INTO passkey_holder (person_id, handle) VALUES (:person, :handle) ON CONFLICT DO NOTHING")
                .param("person", person)
                .param("handle", Bytes.random().getBytes())
                .update();
    }

    /// Who holds this handle and works here.
    Optional<Long> person(Bytes handle) {
        return jdbc.sql("""
                        SELECT p.id
                        FROM passkey_holder AS h
                        JOIN person AS p ON p.id = h.person_id
                        WHERE h.handle = :handle AND p.active
                        """)
                .param("handle", handle.getBytes())
                .query(Long.class)
                .optional();
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findById(Bytes handle) {
        return find(jdbc.sql(COLUMNS + "WHERE h.handle = :handle").param("handle", handle.getBytes()));
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findByUsername(String email) {
        return find(jdbc.sql(COLUMNS + "WHERE lower(p.email) = lower(:email)").param("email", email));
    }

    @Override
    public void save(PublicKeyCredentialUserEntity holder) {
        throw new UnsupportedOperationException("Handles are given by welcome()");
    }

    @Override
    public void delete(Bytes handle) {
        throw new UnsupportedOperationException("Handles go with their person");
    }

    private static @Nullable PublicKeyCredentialUserEntity find(JdbcClient.StatementSpec statement) {
        return statement
                .<PublicKeyCredentialUserEntity>query((row, number) -> ImmutablePublicKeyCredentialUserEntity.builder()
                        .id(new Bytes(row.getBytes("handle")))
                        .name(row.getString("email"))
                        .displayName(row.getString("name"))
                        .build())
                .optional()
                .orElse(null);
    }
}
