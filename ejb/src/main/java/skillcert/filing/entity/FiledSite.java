package skillcert.filing.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.LocalDate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import skillcert.filing.SiteKind;
import skillcert.filing.SiteLine;

/** A site of an application as stored. */
@Embeddable
public record FiledSite(
        int no,
        @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) SiteKind kind,
        String name,
        String address,
        @Column(name = "leased_until") LocalDate leasedUntil,
        @Column(name = "written_seats") int writtenSeats,
        @Column(name = "computer_seats") int computerSeats,
        @Column(name = "practical_places") int practicalPlaces,
        @Column(name = "review_rooms") int reviewRooms)
        implements Serializable {

    static FiledSite of(SiteLine line) {
        return new FiledSite(
                line.no(),
                line.kind(),
                line.name(),
                line.address(),
                line.leasedUntil(),
                line.writtenSeats(),
                line.computerSeats(),
                line.practicalPlaces(),
                line.reviewRooms());
    }

    SiteLine line() {
        return new SiteLine(
                no, kind, name, address, leasedUntil, writtenSeats, computerSeats, practicalPlaces, reviewRooms);
    }
}
