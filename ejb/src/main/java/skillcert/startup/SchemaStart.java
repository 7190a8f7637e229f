package skillcert.startup;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.output.MigrateResult;
import org.hibernate.SessionFactory;

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
     * Brings the schema up to date.
     *
     * @throws IllegalStateException if the JVM does not run in UTC (I16)
     */
    @PostConstruct
    void start() {
        requireUtc();
        // the class loader of the application, since Flyway itself sits in the EAR's lib/
        MigrateResult result = Flyway.configure(SchemaStart.class.getClassLoader())
                .dataSource(migration)
                .locations("classpath:db/migration")
                .failOnMissingLocations(true)
                .validateMigrationNaming(true)
                .cleanDisabled(true)
                .load()
                .migrate();
        LOG.info(() -> "Schema up to date, " + result.migrationsExecuted + " migrations run now");
        entities.unwrap(SessionFactory.class).getSchemaManager().validateMappedObjects();
    }

    private static void requireUtc() {
        ZoneId zone = ZoneId.systemDefault();
        if (!zone.getRules().equals(ZoneOffset.UTC.getRules())) {
            throw new IllegalStateException("start Java with -Duser.timezone=UTC, it runs in " + zone);
        }
    }
}
