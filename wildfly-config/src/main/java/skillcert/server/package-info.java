/**
 * The programs of the build: they unpack, configure and start WildFly and the databases that tests use. They run inside
 * Maven's own process (exec:java), so that what they started is stopped when Maven ends, however it ends. Nothing of
 * this is in the EAR.
 */
package skillcert.server;
