package skillcert.keys;

import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.Configuration;
import skillcert.kernel.BusinessClock;
import skillcert.keys.control.DataKeys;
import skillcert.keys.control.KeyRing;
import skillcert.keys.control.MasterKeyFile;
import skillcert.keys.entity.DataKey;
import skillcert.testing.NoJson;

/**
 * A database in memory with the real migrations, and the real keys on top of it, without a container: a transaction is
 * what {@link #inTransaction} says, and an event reaches the ring at once.
 */
public final class KeysInMemory implements AutoCloseable {

    private final JdbcDataSource dataSource = new JdbcDataSource();
    private final SessionFactory sessions;
    private final Path store;
    private final String suite;

    /**
     * @param store path of the credential store
     * @param suite intl or gm
     * @param entities besides those of keys
     */
    public KeysInMemory(Path store, String suite, Class<?>... entities) {
        this.store = store;
        this.suite = suite;
        dataSource.setURL("jdbc:h2:mem:" + UUID.randomUUID()
                + ";MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;DB_CLOSE_DELAY=-1"
                + ";LOCK_TIMEOUT=20000");
        dataSource.setUser("sa");
        dataSource.setPassword("");
        Flyway.configure()
                .dataSource(dataSource)
                .initSql("CREATE ROLE IF NOT EXISTS skillcert_app")
                .load()
                .migrate();
        Configuration configuration = new Configuration()
                .addAnnotatedClass(DataKey.class)
                .addAttributeConverter(SuiteConverter.class)
                .addAttributeConverter(SealedConverter.class);
        for (Class<?> entity : entities) {
            configuration.addAnnotatedClass(entity);
        }
        configuration
                .getProperties()
                .putAll(Map.of(
                        "jakarta.persistence.nonJtaDataSource",
                        dataSource,
                        "hibernate.connection.isolation",
                        "READ_COMMITTED",
                        "hibernate.hbm2ddl.auto",
                        "validate",
                        "hibernate.type.preferred_instant_jdbc_type",
                        "TIMESTAMP",
                        "hibernate.jdbc.time_zone",
                        "UTC"));
        configuration.getProperties().put("hibernate.connection.datasource", dataSource);
        configuration.getProperties().put(NoJson.SETTING, new NoJson());
        sessions = configuration.buildSessionFactory();
    }

    /** Does the work in a transaction of its own and gives its result. */
    public <T> T inTransaction(Function<EntityManager, T> work) {
        return sessions.fromTransaction(work::apply);
    }

    /** Changes the database behind the application's back; gives the number of rows. */
    public int tamper(String sql) {
        return sessions.fromTransaction(
                (Session s) -> s.createNativeMutationQuery(sql).executeUpdate());
    }

    /** Calls the door of the keys in a transaction. */
    public void setup(Consumer<KeySetup> call) {
        inTransaction(em -> {
            KeySetup setup = new KeySetup();
            setup.dataKeys = new DataKeys(em);
            setup.masterKey = new MasterKeyFile(store.toString());
            setup.clock = new BusinessClock();
            setup.suite = suite;
            setup.added = new SilentEvent();
            call.accept(setup);
            return null;
        });
    }

    /** Calls the door that changes master keys in a transaction. */
    public <T> T change(Function<MasterKeyChange, T> call) {
        return inTransaction(em -> {
            MasterKeyChange change = new MasterKeyChange();
            change.dataKeys = new DataKeys(em);
            change.masterKey = new MasterKeyFile(store.toString());
            return call.apply(change);
        });
    }

    /** A new ring, as a node has after its start; for it no time passes. */
    public KeyRing ring() {
        return ring(Clock.fixed(Instant.EPOCH.plusSeconds(1), ZoneOffset.UTC));
    }

    /** A new ring of a node with this clock. */
    public KeyRing ring(Clock clock) {
        DataKeys dataKeys = new DataKeys(sessions.createEntityManager());
        return new KeyRing(dataKeys, new MasterKeyFile(store.toString()), new BusinessClock(clock));
    }

    @Override
    public void close() {
        sessions.close();
    }
}
