/**
 * Cryptography for every capability: suites, the ring of data keys, sealed columns, person keys, chain hashes and
 * signatures (I6, I14). Data keys live in the database, wrapped by one master key that lives in an Elytron credential
 * store outside it; rotation adds a data key and rewrites no row.
 *
 * <p>No secret key leaves this package: outsiders seal, open, recognise, chain and sign through its beans and never see
 * what with. Bouncy Castle is passed as an object and never registered with the JVM, whose providers belong to the
 * server.
 *
 * <p>What it cannot do: protect against someone who holds both the database and the credential store, or who runs code
 * inside the server; and tell whether two values that were sealed before rows were bound (version 1) have changed places
 * within their column. Of candidates the approved list and the person key show that at the issue; ledger and certificate
 * hash their ciphertext. Keep the two apart, and back them up apart: without the store, what is sealed is lost.
 */
package skillcert.keys;
