package skillcert.testing;

import jakarta.persistence.EntityManager;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.Configuration;
import org.hibernate.stat.Statistics;

/**
 * H2 in memory under the migrations of the product, with Hibernate on it and no container: for rules of repositories that
 * need a database and neither real races nor grants. Those are promised on MySQL and tested in the container.
 */
public final class TestDatabase implements AutoCloseable {

    private final JdbcDataSource dataSource = new JdbcDataSource();
    private final SessionFactory factory;

    /** @param entities that the test uses; their mapping is validated against the migrated schema */
    public TestDatabase(Class<?>... entities) {
        dataSource.setURL("jdbc:h2:mem:" + UUID.randomUUID()
                + ";MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;DB_CLOSE_DELAY=-1");
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("CREATE ROLE IF NOT EXISTS skillcert_app");
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
        Flyway.configure()
                .dataSource(dataSource)
                .locations("classpath:db/migration")
                .load()
                .migrate();
        Configuration configuration = new Configuration();
        for (Class<?> entity : entities) {
            configuration.addAnnotatedClass(entity);
        }
        configuration.getProperties().put("hibernate.connection.datasource", dataSource);
        configuration.getProperties().put(NoJson.SETTING, new NoJson());
        configuration
                .setProperty("hibernate.generate_statistics", "true")
                .setProperty("hibernate.jdbc.time_zone", "UTC")
                .setProperty("hibernate.hbm2ddl.auto", "validate");
        factory = configuration.buildSessionFactory();
    }

    /** Works in a transaction of its own, which any exception rolls back. */
    public <R> R in(Function<EntityManager, R> work) {
        return factory.fromTransaction(work::apply);
    }

    /** Works in a transaction of its own, which any exception rolls back. */
    public void inTransaction(Consumer<EntityManager> work) {
        factory.inTransaction(work::accept);
    }

    /** What was sent to the database, for counting statements. */
    public Statistics statistics() {
        return factory.getStatistics();
    }

    @Override
    public void close() {
        factory.close();
    }
}
