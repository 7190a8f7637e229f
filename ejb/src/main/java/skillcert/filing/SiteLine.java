package skillcert.filing;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A place where the school assesses (R004).
 *
 * @param no its number in the application, from 1, by which the range names it
 * @param kind what kind of place
 * @param name its name, once in an application
 * @param address where it is
 * @param leasedUntil end of the lease; null if it is the school's own
 * @param writtenSeats seats for written examinations
 * @param computerSeats seats at computers
 * @param practicalPlaces places for practical examinations
 * @param reviewRooms rooms for the comprehensive review of levels 1 and 2
 */
public record SiteLine(
        int no,
        SiteKind kind,
        String name,
        String address,
        LocalDate leasedUntil,
        int writtenSeats,
        int computerSeats,
        int practicalPlaces,
        int reviewRooms)
        implements Serializable {

    /** A site of the school's own that says nothing of its rooms. */
    public static SiteLine own(int no, String name, String address) {
        return new SiteLine(no, SiteKind.OWN, name, address, null, 0, 0, 0, 0);
    }

    /** The line as it is stored: no blanks around a text. */
    SiteLine normal() {
        return new SiteLine(
                no,
                kind,
                FilingForm.strip(name),
                FilingForm.strip(address),
                leasedUntil,
                writtenSeats,
                computerSeats,
                practicalPlaces,
                reviewRooms);
    }

    /** Whether it is the same place as another, so that what was filed of it goes on. */
    public boolean samePlace(SiteKind otherKind, String otherName, String otherAddress) {
        return kind == otherKind && name.equals(otherName) && address.equals(otherAddress);
    }
}
