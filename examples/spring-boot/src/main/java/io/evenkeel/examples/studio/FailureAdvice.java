package io.evenkeel.examples.studio;

import io.evenkeel.application.port.out.StoreException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** A store that fails is nobody's mistake who asks: they may ask again. */
@RestControllerAdvice
class FailureAdvice {

    private static final String SECONDS = "5";

    @ExceptionHandler
    ResponseEntity<?> storeFailed(StoreException failed) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.SERVICE_UNAVAILABLE, "the data cannot be reached at present; ask again in a few seconds");
        problem.setProperty("code", failed.getClass().getSimpleName());
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, SECONDS)
                .body(problem);
    }
}
