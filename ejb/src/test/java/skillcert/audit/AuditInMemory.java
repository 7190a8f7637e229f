package skillcert.audit;

import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import skillcert.audit.control.AuditRows;
import skillcert.audit.control.AuditStreams;
import skillcert.audit.control.StreamReader;
import skillcert.audit.entity.AuditEntry;
import skillcert.audit.entity.AuditHead;
import skillcert.kernel.Actor;
import skillcert.kernel.BusinessClock;
import skillcert.kernel.UnitKind;
import skillcert.keys.ChainMacs;
import skillcert.keys.KeySetup;
import skillcert.keys.KeysInMemory;

/** The audit on a database in memory with the real migrations; transactions are opened by hand as the container would. */
final class AuditInMemory implements AutoCloseable {

    static final Actor REGISTRAR = actor("registrar", "S0001");
    static final Actor OTHER = actor("other", "S0002");
    static final String STREAM = "unit:S0001";

    private final KeysInMemory keys;
    private ChainMacs macs;
    private final BusinessClock clock =
            new BusinessClock(Clock.fixed(Instant.parse("2026-11-23T01:02:03.000004Z"), ZoneOffset.UTC));

    AuditInMemory(Path folder, String suite) {
        keys = new KeysInMemory(folder.resolve("keys.store"), suite, AuditHead.class, AuditEntry.class);
        keys.setup(KeySetup::open);
        restart();
    }

    /** Reads the keys anew, as a start does. */
    void restart() {
        macs = new ChainMacs(keys.ring());
        // loads the ring now: its entity manager must not meet several threads
        macs.suite();
    }

    static Actor actor(String login, String unit) {
        Set<String> roles = Set.of("SCHOOL_REGISTRAR", "SCHOOL_APPROVER");
        return new Actor(login, "某人", unit, UnitKind.SCHOOL, "00", Set.of(), roles, "192.0.2.7", "K7QW2345");
    }

    KeysInMemory keys() {
        return keys;
    }

    /** The door as it stands in a transaction of the caller. */
    AuditTrail trail(EntityManager em) {
        AuditTrail trail = new AuditTrail();
        trail.em = em;
        trail.macs = macs;
        trail.clock = clock;
        trail.streams = new AuditStreams(em) {
            @Override
            public void open(String stream) {
                keys.inTransaction(own -> {
                    new AuditStreams(own).open(stream);
                    return null;
                });
            }
        };
        return trail;
    }

    void inTransaction(Consumer<EntityManager> work) {
        keys.inTransaction(em -> {
            work.accept(em);
            return null;
        });
    }

    /** Writes this many entries, each in a transaction of its own. */
    void write(Actor actor, int count) {
        for (int i = 1; i <= count; i++) {
            String subject = "batch-" + i;
            inTransaction(em -> trail(em).record(actor, AuditEvent.ROSTER_UPLOADED, subject, "kept=293 refused=7"));
        }
    }

    AuditReport verify(String stream) {
        return keys.inTransaction(em -> {
            AuditVerifier verifier = new AuditVerifier();
            verifier.streams = new StreamReader(new AuditRows(em), new ChainMacs(keys.ring()));
            return verifier.verify(REGISTRAR, stream);
        });
    }

    List<String> streams() {
        return keys.inTransaction(em -> {
            AuditVerifier verifier = new AuditVerifier();
            verifier.streams = new StreamReader(new AuditRows(em), macs);
            return verifier.streams(REGISTRAR);
        });
    }

    List<AuditEntry> entries(String stream) {
        return keys.inTransaction(em -> new AuditRows(em).page(stream, Long.MIN_VALUE));
    }

    @Override
    public void close() {
        keys.close();
    }
}
