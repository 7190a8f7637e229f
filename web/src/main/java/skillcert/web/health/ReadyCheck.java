package skillcert.web.health;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import skillcert.identity.Units;
import skillcert.kernel.UnitKind;

/**
 * Whether this node can work, for the load balancer: it can when it reaches, through a door, a database in which there
 * is a provincial unit. A failure is answered as DOWN by the server; what failed stands in its log.
 */
@Readiness
@ApplicationScoped
public class ReadyCheck implements HealthCheck {

    @EJB
    private Units units;

    @Override
    public HealthCheckResponse call() {
        int provinces = units.ofKind(UnitKind.PROVINCE).size();
        return HealthCheckResponse.named("database").status(provinces > 0).build();
    }
}
