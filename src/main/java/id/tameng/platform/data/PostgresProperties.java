package id.tameng.platform.data;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/// What an operator may say about the embedded server; the rest follows from the machine.
///
/// @param sharedBuffers PostgreSQL's own page cache; by default a quarter of the memory, at most 256 MB
/// @param maxConnections must exceed the connection pool by a few for the listener, jobs and people
@ConfigurationProperties("tameng.postgres")
record PostgresProperties(
        @Nullable DataSize sharedBuffers,
        @DefaultValue("60") int maxConnections) {}
