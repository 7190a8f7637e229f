package skillcert.testing;

import org.hibernate.type.descriptor.WrapperOptions;
import org.hibernate.type.descriptor.java.JavaType;
import org.hibernate.type.format.FormatMapper;

/**
 * Stands where Hibernate would else look for a JSON library as soon as it starts: outside the container there is none, and
 * no column of ours holds JSON.
 */
public final class NoJson implements FormatMapper {

    /** The setting of Hibernate that takes it. */
    public static final String SETTING = "hibernate.type.json_format_mapper";

    @Override
    public <T> T fromString(CharSequence text, JavaType<T> type, WrapperOptions options) {
        throw new UnsupportedOperationException("no column holds JSON");
    }

    @Override
    public <T> String toString(T value, JavaType<T> type, WrapperOptions options) {
        throw new UnsupportedOperationException("no column holds JSON");
    }
}
