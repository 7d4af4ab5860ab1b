package org.hearthmark.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.hearthmark.shared.Refusal;
import org.springframework.beans.InvalidPropertyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Tells a refusal in plain words: a page to people, problem details to callers of the API. */
@ControllerAdvice
class RefusalAdvice extends ResponseEntityExceptionHandler {

    @ExceptionHandler(Refusal.class)
    Object refused(Refusal refusal, HttpServletRequest request) {
        return told(status(refusal.kind()), refusal, request);
    }

    @ExceptionHandler(OptimisticLockingFailureException.class)
    Object stale(OptimisticLockingFailureException conflict, HttpServletRequest request) {
        return told(HttpStatus.CONFLICT, Refusal.stale(), request);
    }

    /** Names of fields that no form of ours has, such as the ten thousandth of a list. */
    @ExceptionHandler(InvalidPropertyException.class)
    Object notOurForm(InvalidPropertyException strange, HttpServletRequest request) {
        return told(HttpStatus.BAD_REQUEST, Refusal.invalid("This is not a form that this page can take"), request);
    }

    private static Object told(HttpStatus status, Refusal refusal, HttpServletRequest request) {
        if (forProgram(request)) {
            ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, refusal.title());
            if (!refusal.fields().isEmpty()) {
                problem.setProperty("fields", refusal.fields());
            }
            return ResponseEntity.status(status)
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .body(problem);
        }
        return new ModelAndView(
                "error/" + status.value(), Map.of("problem", refusal.title(), "fields", refusal.fields()), status);
    }

    /** What Spring MVC itself refuses: problem details under {@code /api}, elsewhere the error page of the status. */
    @Override
    protected ResponseEntity<Object> handleExceptionInternal(
            Exception refused, Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        ServletWebRequest web = (ServletWebRequest) request;
        if (forProgram(web.getRequest())) {
            return super.handleExceptionInternal(refused, body, headers, status, request);
        }
        return errorPage(web.getResponse(), status);
    }

    private static ResponseEntity<Object> errorPage(HttpServletResponse response, HttpStatusCode status) {
        try {
            if (!response.isCommitted()) {
                response.sendError(status.value());
            }
            return null;
        } catch (IOException gone) {
            throw new java.io.UncheckedIOException(gone);
        }
    }

    private static boolean forProgram(HttpServletRequest request) {
        return request.getRequestURI().startsWith(request.getContextPath() + "/api/");
    }

    private static HttpStatus status(Refusal.Kind kind) {
        return switch (kind) {
            case INVALID -> HttpStatus.BAD_REQUEST;
            case FORBIDDEN -> HttpStatus.FORBIDDEN;
            case STALE -> HttpStatus.CONFLICT;
            case UNKNOWN -> HttpStatus.NOT_FOUND;
        };
    }
}
