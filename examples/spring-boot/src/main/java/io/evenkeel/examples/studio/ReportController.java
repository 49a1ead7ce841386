package io.evenkeel.examples.studio;

import io.evenkeel.application.port.in.statistics.ComputeStatisticsUseCase;
import io.evenkeel.application.port.in.statistics.StatisticsFamily;
import io.evenkeel.application.port.in.statistics.StatisticsOutcome;
import io.evenkeel.application.port.in.statistics.StatisticsRequest;
import io.evenkeel.domain.time.LocalDateRange;
import java.time.LocalDate;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows reports. They are records of plain numbers, so they can go out as they are. */
@RestController
class ReportController {

    private final ComputeStatisticsUseCase computeStatistics;
    private final RequestDeadlines deadlines;

    ReportController(ComputeStatisticsUseCase computeStatistics, RequestDeadlines deadlines) {
        this.computeStatistics = computeStatistics;
        this.deadlines = deadlines;
    }

    @GetMapping("/reports/overview")
    ResponseEntity<?> overview(@RequestParam LocalDate from, @RequestParam LocalDate to) {
        return report(StatisticsFamily.OVERVIEW, from, to);
    }

    @GetMapping("/reports/adherence")
    ResponseEntity<?> adherence(@RequestParam LocalDate from, @RequestParam LocalDate to) {
        return report(StatisticsFamily.ADHERENCE, from, to);
    }

    private ResponseEntity<?> report(StatisticsFamily family, LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return refused(HttpStatus.BAD_REQUEST, "'to' must not be before 'from'");
        }
        StatisticsRequest request = StatisticsRequest.of(family, new LocalDateRange(from, to));
        return computeStatistics
                .compute(request, deadlines.next())
                .match(answer -> ResponseEntity.ok(answer.report()), ReportController::refused);
    }

    private static ResponseEntity<?> refused(StatisticsOutcome.Refused refused) {
        return switch (refused.reason()) {
            case TOO_SLOW, MEMORY_SHORT, RATE_LIMITED -> refused(HttpStatus.SERVICE_UNAVAILABLE, refused.message());
            case UNKNOWN_TRAINER, UNKNOWN_ACTIVITY, NO_EARLIER_RANGE, TOO_LARGE ->
                refused(HttpStatus.UNPROCESSABLE_CONTENT, refused.message());
        };
    }

    private static ResponseEntity<?> refused(HttpStatus status, String message) {
        return ResponseEntity.of(ProblemDetail.forStatusAndDetail(status, message))
                .build();
    }
}
