package id.tameng.customers.imports;

import id.tameng.identity.Door;
import id.tameng.identity.OnBehalf;
import id.tameng.identity.People;
import id.tameng.identity.Viewer;
import id.tameng.platform.demo.DemoShare;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.random.RandomGenerator;
import org.springframework.stereotype.Component;

/// The list of members from a bazaar, two of whose rows nobody could read. It is worked off a moment after the start.
@Component
class DemoImport implements DemoShare {

    private static final String FILE = """
            Nama;Surel;Nomor WA;Perusahaan
            Agustina Sembiring;agustina@anggota-bazar.test;0813-7000-1101;
            Yusuf Kalla Tandi;yusuf.tandi@anggota-bazar.test;0813-7000-1102;UD Toraja Kopi
            Komang Ayu Pertiwi;komang.ayu@anggota-bazar.test;;
            Rudi;rudi di gmail titik com;;
            Maria Goreti Lende;maria.lende@anggota-bazar.test;0813-7000-1105;
            Hasan Basri;;12;
            Elisabet Wanggai;elisabet@anggota-bazar.test;0813-7000-1107;Koperasi Sentani
            """;

    private final People people;
    private final OnBehalf onBehalf;
    private final Imports imports;

    DemoImport(People people, OnBehalf onBehalf, Imports imports) {
        this.people = people;
        this.onBehalf = onBehalf;
        this.imports = imports;
    }

    @Override
    public int order() {
        return 93;
    }

    @Override
    public void create(RandomGenerator random, Instant today) {
        people.listActive().stream()
                .filter(person -> person.alias().equals("Bayu"))
                .findFirst()
                .flatMap(person -> onBehalf.find(person.id()))
                .ifPresent(bayu -> onBehalf.act(bayu, Door.UNKNOWN, () -> bring(bayu)));
    }

    private long bring(Viewer viewer) {
        try {
            var content = new ByteArrayInputStream(FILE.getBytes(StandardCharsets.UTF_8));
            long id = imports.open(viewer, "anggota-bazar.csv", content);
            imports.run(viewer, id);
            return id;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
