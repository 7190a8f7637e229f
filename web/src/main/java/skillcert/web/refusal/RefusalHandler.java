package skillcert.web.refusal;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.AbortProcessingException;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.ExceptionQueuedEventContext;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import skillcert.kernel.DomainException;
import skillcert.kernel.ErrorCode;
import skillcert.web.frame.Texts;

/**
 * The one handler of what goes wrong in a page. A refusal of a command is shown on the page that sent it, with its Chinese
 * text and its clause, and the typed values stay; everything else ends in an error page with a reference number.
 */
class RefusalHandler extends ExceptionHandlerWrapper {

    RefusalHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        Iterator<ExceptionQueuedEvent> events =
                getUnhandledExceptionQueuedEvents().iterator();
        while (events.hasNext()) {
            ExceptionQueuedEventContext event =
                    (ExceptionQueuedEventContext) events.next().getSource();
            events.remove();
            if (!(event.getException() instanceof AbortProcessingException)) {
                handle(event);
            }
        }
        getWrapped().handle();
    }

    private static void handle(ExceptionQueuedEventContext event) {
        FacesContext faces = event.getContext();
        boolean command = faces.isPostback() && event.getPhaseId() != PhaseId.RENDER_RESPONSE;
        if (command && Failures.cause(event.getException()) instanceof DomainException refusal) {
            faces.validationFailed();
            faces.addMessage(null, message(faces, refusal));
            faces.renderResponse();
            return;
        }
        try {
            Refusals.send(
                    (HttpServletRequest) faces.getExternalContext().getRequest(),
                    (HttpServletResponse) faces.getExternalContext().getResponse(),
                    event.getException());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        faces.responseComplete();
    }

    /** A conflict is what people ring up about: its message carries the reference number as an error page does. */
    private static FacesMessage message(FacesContext faces, DomainException refusal) {
        String reference =
                Refusals.note((HttpServletRequest) faces.getExternalContext().getRequest(), refusal);
        FacesMessage message = ErrorTexts.message(refusal);
        if (refusal.code().kind() == ErrorCode.Kind.CONFLICT) {
            message.setDetail(message.getDetail() + "；" + Texts.of("error.reference") + reference);
        }
        return message;
    }
}
