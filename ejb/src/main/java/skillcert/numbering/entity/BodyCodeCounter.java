package skillcert.numbering.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import skillcert.numbering.BodyCode;

/**
 * How far a department has counted its technical schools. It only ever goes forward, so that a code once given, live or
 * retired, is never given again (R110), and it is moved under a lock, so that a rollback leaves no hole (T-12, T-15).
 */
@Entity
@Table(name = "body_code_counter")
public class BodyCodeCounter {

    @EmbeddedId
    private Series series;

    @Column(name = "last_serial")
    private int lastSerial;

    protected BodyCodeCounter() {}

    /** The serial given last; 0 before the first. */
    public int lastSerial() {
        return lastSerial;
    }

    /**
     * Counts one school.
     *
     * @return its code; the first is 001 (T-11)
     * @throws skillcert.numbering.WrongNumberException NUMBERING_BODY_SERIALS_EXHAUSTED after 999 (T-12)
     */
    public BodyCode next() {
        BodyCode code = BodyCode.ofSchool(series.place, lastSerial + 1);
        lastSerial++;
        return code;
    }

    /**
     * Within what codes are counted: letter, department and class; province is always 44 and positions 2–5 do not count
     * (T-15).
     */
    @Embeddable
    public static class Series implements Serializable {

        @Column(name = "class")
        private String bodyClass;

        private String place;

        private String category;

        protected Series() {}

        private Series(String bodyClass, String place, String category) {
            this.bodyClass = bodyClass;
            this.place = place;
            this.category = category;
        }

        /** The series of the technical schools of a department: S, class 2 (R102, T-19). */
        public static Series ofSchools(String place) {
            return new Series("S", place, "2");
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Series s
                    && bodyClass.equals(s.bodyClass)
                    && place.equals(s.place)
                    && category.equals(s.category);
        }

        @Override
        public int hashCode() {
            return (bodyClass + place + category).hashCode();
        }
    }
}
