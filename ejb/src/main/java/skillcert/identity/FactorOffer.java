package skillcert.identity;

import java.io.Serializable;

/**
 * A secret to be taken into an authenticator, not in force yet.
 *
 * @param secret in Base32, in groups of four, for typing
 * @param qr the same as a QR symbol: the text of an SVG picture
 */
public record FactorOffer(String secret, String qr) implements Serializable {

    /** Without the secret, which no log may see. */
    @Override
    public String toString() {
        return "FactorOffer[]";
    }
}
