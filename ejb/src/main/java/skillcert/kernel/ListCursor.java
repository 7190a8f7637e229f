package skillcert.kernel;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.zip.CRC32;
import skillcert.kernel.ListException.ListError;

/**
 * The mark that names the row at the edge of a page: order, way, identifier and sorted value, opaque to the page. It holds nothing that
 * the row did not show, and every value in it is only ever bound as a parameter beneath the list's own conditions; so
 * whoever bends it reaches no further row. The checksum only tells a damaged one early.
 *
 * @param order column and direction that it belongs to
 * @param back whether the page before that row is meant, and not the one after it
 * @param id of the row, as text
 * @param value of the sorted column in that row, as text
 */
record ListCursor(String order, boolean back, String id, String value) {

    private static final String BACK = "<";

    private static final String BORDER = "\u001f";
    private static final int MAX_LENGTH = 2_000;

    /** The text for the address of the page: Base64 of the safe alphabet. */
    String encode() {
        byte[] parts =
                String.join(BORDER, back ? order + BACK : order, id, value).getBytes(StandardCharsets.UTF_8);
        byte[] whole = ByteBuffer.allocate(Integer.BYTES + parts.length)
                .putInt(checksum(parts))
                .put(parts)
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(whole);
    }

    /**
     * Reads a cursor.
     *
     * @param order that the page asks for
     * @throws ListException LIST_BAD_CURSOR if it was damaged or belongs to another order
     */
    static ListCursor decode(String text, String order) {
        if (text.length() > MAX_LENGTH) {
            throw new ListException(ListError.LIST_BAD_CURSOR, order);
        }
        byte[] whole;
        try {
            whole = Base64.getUrlDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            throw new ListException(ListError.LIST_BAD_CURSOR, order);
        }
        if (whole.length <= Integer.BYTES) {
            throw new ListException(ListError.LIST_BAD_CURSOR, order);
        }
        ByteBuffer buffer = ByteBuffer.wrap(whole);
        int checksum = buffer.getInt();
        byte[] parts = new byte[buffer.remaining()];
        buffer.get(parts);
        // the value stands last and may hold anything, even the border
        List<String> fields = List.of(new String(parts, StandardCharsets.UTF_8).split(BORDER, 3));
        if (checksum != checksum(parts)
                || fields.size() != 3
                || !List.of(order, order + BACK).contains(fields.get(0))) {
            throw new ListException(ListError.LIST_BAD_CURSOR, order);
        }
        return new ListCursor(order, !fields.get(0).equals(order), fields.get(1), fields.get(2));
    }

    private static int checksum(byte[] bytes) {
        CRC32 crc = new CRC32();
        crc.update(bytes);
        return (int) crc.getValue();
    }
}
