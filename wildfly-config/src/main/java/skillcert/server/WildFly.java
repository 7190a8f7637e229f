package skillcert.server;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** An unpacked WildFly and the command lines that start its parts, without its shell scripts: the same on any system. */
record WildFly(Path home) {

    /** The module options of its own bin/common.sh. */
    private static final List<String> OPTIONS = List.of(
            "--add-exports=java.desktop/sun.awt=ALL-UNNAMED",
            "--add-exports=java.naming/com.sun.jndi.ldap=ALL-UNNAMED",
            "--add-exports=java.naming/com.sun.jndi.url.ldap=ALL-UNNAMED",
            "--add-exports=java.naming/com.sun.jndi.url.ldaps=ALL-UNNAMED",
            "--add-exports=jdk.naming.dns/com.sun.jndi.dns=ALL-UNNAMED",
            "--add-opens=java.base/java.lang=ALL-UNNAMED",
            "--add-opens=java.base/java.lang.invoke=ALL-UNNAMED",
            "--add-opens=java.base/java.lang.reflect=ALL-UNNAMED",
            "--add-opens=java.base/java.io=ALL-UNNAMED",
            "--add-opens=java.base/java.net=ALL-UNNAMED",
            "--add-opens=java.base/java.security=ALL-UNNAMED",
            "--add-opens=java.base/java.util=ALL-UNNAMED",
            "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
            "--add-opens=java.management/javax.management=ALL-UNNAMED",
            "--add-opens=java.naming/javax.naming=ALL-UNNAMED");

    /** Starts {@code bin/jboss-cli} on a script; with {@code base} an embedded server works on that folder. */
    ProcessBuilder cli(Path script, Path base) {
        List<String> command = java();
        if (base != null) {
            command.add("-Djboss.server.base.dir=" + base);
        }
        command.addAll(List.of("-jar", home.resolve("jboss-modules.jar").toString()));
        command.addAll(List.of("-mp", home.resolve("modules").toString(), "org.jboss.as.cli", "--file=" + script));
        return builder(command);
    }

    /** Starts a stand-alone server on {@code base}. */
    ProcessBuilder server(Path base, Map<String, String> properties) {
        List<String> command = java();
        command.addAll(List.of("-Xms256m", "-Xmx1g", "-Duser.timezone=UTC", "-Djava.awt.headless=true"));
        command.add("-Djboss.modules.system.pkgs=org.jboss.byteman");
        command.addAll(List.of("-jar", home.resolve("jboss-modules.jar").toString()));
        command.addAll(List.of("-mp", home.resolve("modules").toString(), "org.jboss.as.standalone"));
        command.addAll(List.of("-Djboss.home.dir=" + home, "-Djboss.server.base.dir=" + base));
        properties.forEach((name, value) -> command.add("-D" + name + "=" + value));
        return builder(command);
    }

    private List<String> java() {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Dfile.encoding=UTF-8", "-Djava.net.preferIPv4Stack=true"));
        command.addAll(OPTIONS);
        return command;
    }

    private ProcessBuilder builder(List<String> command) {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("JBOSS_HOME", home.toString());
        return builder;
    }
}
