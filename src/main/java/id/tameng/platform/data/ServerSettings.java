package id.tameng.platform.data;

import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.springframework.util.unit.DataSize;

/// The lines of PostgreSQL's configuration that are ours. They go into `tameng.conf`, which is read last; only
/// `ALTER SYSTEM` overrules them.
record ServerSettings(String lines) {

    /// Compression by lz4 and asynchronous reads by io_uring would be chosen here; the programs are built without them.
    static ServerSettings of(PostgresProperties properties) {
        var memory = machineMemory();
        var sharedBuffers = properties.sharedBuffers() == null
                ? smaller(DataSize.ofBytes(memory.toBytes() / 4), DataSize.ofMegabytes(256))
                : properties.sharedBuffers();
        return new ServerSettings("""
                max_connections = %d
                shared_buffers = %dMB
                effective_cache_size = %dMB
                work_mem = 8MB
                maintenance_work_mem = 64MB
                huge_pages = try
                jit = off
                random_page_cost = 1.1

                # An acknowledged commit is on the disk; fewer, longer checkpoints leave the disk to the commits.
                synchronous_commit = on
                wal_buffers = 16MB
                min_wal_size = 256MB
                max_wal_size = 2GB
                checkpoint_timeout = 15min
                checkpoint_completion_target = 0.9
                # pglz costs more processor time than the bytes are worth on a local disk
                wal_compression = off

                # Queues and tickets change all day: visit them early, in small steps.
                autovacuum_max_workers = 2
                autovacuum_naptime = 20s
                autovacuum_vacuum_scale_factor = 0.05
                autovacuum_vacuum_insert_scale_factor = 0.1
                # what a table looks like changes slowly, and looking at all its columns takes seconds
                autovacuum_analyze_scale_factor = 0.1
                autovacuum_vacuum_cost_limit = 1000

                idle_in_transaction_session_timeout = 5min
                client_connection_check_interval = 10s
                timezone = 'UTC'
                default_text_search_config = 'pg_catalog.simple'

                # A week of logs. What customers write stays out of them: no parameters, no row values.
                logging_collector = on
                log_directory = 'log'
                log_filename = 'postgresql-%%a.log'
                log_truncate_on_rotation = on
                log_rotation_age = 1d
                log_rotation_size = 0
                log_timezone = 'UTC'
                log_error_verbosity = terse
                log_parameter_max_length = 0
                log_min_duration_statement = 2s
                log_lock_waits = on
                log_autovacuum_min_duration = 10s
                """.formatted(
                        properties.maxConnections(),
                        sharedBuffers.toMegabytes(),
                        Math.max(sharedBuffers.toMegabytes(), memory.toMegabytes() / 2)));
    }

    /// How a running server is recognised: it carries this as a setting of its own.
    String fingerprint(PostgresBinaries binaries) {
        return sha256(binaries.version() + "\n" + lines);
    }

    String file(PostgresBinaries binaries, int port) {
        return """
                # Written by Tameng at every start: changes made here are lost.
                # To overrule a line, use ALTER SYSTEM.
                listen_addresses = '127.0.0.1'
                port = %d
                unix_socket_directories = ''
                password_encryption = 'scram-sha-256'
                cluster_name = 'tameng'
                tameng.fingerprint = '%s'

                """.formatted(port, fingerprint(binaries)) + lines;
    }

    /// What the container allows where there is one, else what is built in.
    private static DataSize machineMemory() {
        var system = ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class);
        return DataSize.ofBytes(system.getTotalMemorySize());
    }

    private static DataSize smaller(DataSize one, DataSize other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    private static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
