package skillcert.keys;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.NotificationOptions;
import jakarta.enterprise.util.TypeLiteral;
import java.lang.annotation.Annotation;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** An event that nobody hears, as when the listening node is another one. */
final class SilentEvent implements Event<DataKeyAdded> {

    @Override
    public void fire(DataKeyAdded event) {
        // nobody hears it: the ring of the test must find the key by itself
    }

    @Override
    public <U extends DataKeyAdded> CompletionStage<U> fireAsync(U event) {
        return CompletableFuture.completedStage(event);
    }

    @Override
    public <U extends DataKeyAdded> CompletionStage<U> fireAsync(U event, NotificationOptions options) {
        return CompletableFuture.completedStage(event);
    }

    @Override
    public Event<DataKeyAdded> select(Annotation... qualifiers) {
        return this;
    }

    @Override
    public <U extends DataKeyAdded> Event<U> select(Class<U> subtype, Annotation... qualifiers) {
        throw new UnsupportedOperationException();
    }

    @Override
    public <U extends DataKeyAdded> Event<U> select(TypeLiteral<U> subtype, Annotation... qualifiers) {
        throw new UnsupportedOperationException();
    }
}
