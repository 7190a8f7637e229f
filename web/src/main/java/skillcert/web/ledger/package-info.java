/** Pages of the ledger: the certificates, one of them, and the proof that the ledger is whole. */
package skillcert.web.ledger;
