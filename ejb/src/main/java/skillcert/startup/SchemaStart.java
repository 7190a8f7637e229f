package skillcert.startup;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.hibernate.SessionFactory;
import org.hibernate.tool.schema.spi.SchemaManagementException;

/**
 * Flyway owns the schema: on every start it runs what is missing, as the migration user, and Hibernate then compares the
 * entities with what is there. If either refuses, the deployment fails and nothing answers. Whatever else works on start
 * says {@code @DependsOn("SchemaStart")}. Transactions are the bean's own, since Flyway commits step by step.
 */
@Startup
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class SchemaStart {

    private static final Logger LOG = Logger.getLogger(SchemaStart.class.getName());

    @Resource(lookup = "java:jboss/datasources/SkillcertMigration")
    private DataSource migration;

    @PersistenceUnit(unitName = "skillcert")
    private EntityManagerFactory entities;

    /**
     * Brings the schema up to date. A refusal is logged as one line with the database, what is wrong and what to do, which
     * {@code mvn -Prun} shows as well.
     *
     * @throws IllegalStateException if the JVM does not run in UTC (I16), if a migration fails or another build has run
     *     another one, or if the tables do not fit the entities
     */
    @PostConstruct
    void start() {
        requireUtc();
        int run = migrate();
        validate();
        LOG.info(() -> "Schema up to date, " + run + " migrations run now, and every mapped column is there");
    }

    private int migrate() {
        try {
            // the class loader of the application, since Flyway itself sits in the EAR's lib/
            return Flyway.configure(SchemaStart.class.getClassLoader())
                    .dataSource(migration)
                    .locations("classpath:db/migration")
                    .failOnMissingLocations(true)
                    .validateMigrationNaming(true)
                    .cleanDisabled(true)
                    .load()
                    .migrate()
                    .migrationsExecuted;
        } catch (FlywayValidateException madeByAnother) {
            throw refusal("was made by another build (" + differences(madeByAnother) + ")", madeByAnother);
        } catch (FlywayException failed) {
            throw refusal("cannot be migrated (" + firstLine(failed) + ")", failed);
        }
    }

    private void validate() {
        try {
            entities.unwrap(SessionFactory.class).getSchemaManager().validateMappedObjects();
        } catch (SchemaManagementException missing) {
            throw refusal("does not fit this build (" + firstLine(missing) + ")", missing);
        }
    }

    private IllegalStateException refusal(String what, RuntimeException cause) {
        String line = "Start refused: the database " + place() + " " + what
                + ". Start the build that made it, or give this one a database of its own; a demonstration gets one by"
                + " mvn -Prun -Dskillcert.data=/path/to/new/folder";
        LOG.severe(line);
        return new IllegalStateException(line, cause);
    }

    private String place() {
        try (Connection connection = migration.getConnection()) {
            return connection.getMetaData().getURL();
        } catch (SQLException unreachable) {
            return "of SkillcertMigration";
        }
    }

    /** Which migrations differ, in Flyway's words but without its advice to repair, which would hide it. */
    private static String differences(FlywayValidateException refused) {
        String found = refused.getMessage()
                .lines()
                .filter(line -> line.startsWith("Migration ") || line.startsWith("Detected "))
                .map(line -> line.replaceFirst("[.:]$", ""))
                .collect(Collectors.joining("; "));
        return found.isEmpty() ? firstLine(refused) : found;
    }

    private static String firstLine(RuntimeException fault) {
        return fault.getMessage().lines().findFirst().orElse(fault.getClass().getName());
    }

    private static void requireUtc() {
        ZoneId zone = ZoneId.systemDefault();
        if (!zone.getRules().equals(ZoneOffset.UTC.getRules())) {
            throw new IllegalStateException("start Java with -Duser.timezone=UTC, it runs in " + zone);
        }
    }
}
