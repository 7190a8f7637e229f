package skillcert.administration.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryUsage;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.management.JMException;
import javax.management.MBeanAttributeInfo;
import javax.management.MBeanServer;
import javax.management.ObjectName;
import skillcert.administration.ServerView.Load;
import skillcert.administration.ServerView.Node;
import skillcert.administration.ServerView.Pool;
import skillcert.audit.TimerRuns;

/** Asks the virtual machine and the server, by their management beans, how much they have to do. */
@ApplicationScoped
public class MachineState {

    private static final String POOLS = "jboss.as:subsystem=datasources,statistics=pool,*";

    @Inject
    private TimerRuns runs;

    /** The servers of the cluster: each runs some timer every minute, so that its last run is a sign of life. */
    public List<Node> nodes() {
        Map<String, Instant> seen = new TreeMap<>();
        runs.last().forEach(run -> seen.merge(run.node(), run.startedAt(), (a, b) -> a.isAfter(b) ? a : b));
        return seen.entrySet().stream()
                .map(each -> new Node(each.getKey(), each.getValue()))
                .toList();
    }

    /** Memory, processor and threads now. */
    public Load load() {
        MemoryUsage heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage();
        return new Load(
                heap.getUsed(),
                heap.getMax(),
                percent("ProcessCpuLoad"),
                percent("CpuLoad"),
                Runtime.getRuntime().availableProcessors(),
                ManagementFactory.getThreadMXBean().getThreadCount(),
                ManagementFactory.getThreadMXBean().getPeakThreadCount());
    }

    /** The pools of connections to the database, by name; empty where the server does not tell. */
    public List<Pool> pools() {
        MBeanServer beans = ManagementFactory.getPlatformMBeanServer();
        List<Pool> pools = new ArrayList<>();
        try {
            for (ObjectName name : beans.queryNames(new ObjectName(POOLS), null)) {
                String pool = name.getKeyProperty("data-source");
                if (pool != null) {
                    pools.add(new Pool(
                            pool,
                            number(beans, name, "InUseCount"),
                            number(beans, name, "ActiveCount"),
                            number(beans, name, "AvailableCount"),
                            number(beans, name, "MaxUsedCount")));
                }
            }
        } catch (JMException e) {
            throw new IllegalStateException("the server does not tell of its pools", e);
        }
        pools.sort(Comparator.comparing(Pool::name));
        return pools;
    }

    /** A share of the operating system bean in percent, or -1 while it is not known. */
    private static int percent(String attribute) {
        try {
            ObjectName system = new ObjectName(ManagementFactory.OPERATING_SYSTEM_MXBEAN_NAME);
            Object share = ManagementFactory.getPlatformMBeanServer().getAttribute(system, attribute);
            return share instanceof Double known && known >= 0 ? (int) Math.round(known * 100) : -1;
        } catch (JMException e) {
            return -1;
        }
    }

    /** The bean writes names in its own case; -1 where it has none such. */
    private static int number(MBeanServer beans, ObjectName name, String attribute) throws JMException {
        for (MBeanAttributeInfo info : beans.getMBeanInfo(name).getAttributes()) {
            if (info.getName().equalsIgnoreCase(attribute)
                    && beans.getAttribute(name, info.getName()) instanceof Number value) {
                return value.intValue();
            }
        }
        return -1;
    }
}
