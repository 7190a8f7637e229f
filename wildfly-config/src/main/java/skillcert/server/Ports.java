package skillcert.server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/** Free TCP ports on 127.0.0.1. */
final class Ports {

    private Ports() {}

    static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            // without this a port counts as busy for a minute after its last user has gone
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), port));
            return true;
        } catch (IOException busy) {
            return false;
        }
    }

    /** @return {@code wanted} if it is free, else some port that is */
    static int freeNear(int wanted) throws IOException {
        return isFree(wanted) ? wanted : anyFree();
    }

    static int anyFree() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            return socket.getLocalPort();
        }
    }

    /** @return an offset with which all ports of WildFly's standard socket bindings that we open are free */
    static int freeOffset() {
        for (int tries = 0; tries < 100; tries++) {
            int offset = ThreadLocalRandom.current().nextInt(1000, 20000);
            if (isFree(8080 + offset) && isFree(8443 + offset) && isFree(9990 + offset)) {
                return offset;
            }
        }
        throw new Refusal("No free ports for a test server on 127.0.0.1 between 9000 and 30000");
    }
}
