package io.evenkeel.adapter.http.statistics;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.evenkeel.adapter.http.exchange.Json;
import io.evenkeel.application.port.in.statistics.EarlierReport;
import io.evenkeel.application.port.in.statistics.StatisticsAnswer;
import io.evenkeel.domain.statistics.DataQuality;
import io.evenkeel.domain.statistics.FamilyReport;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A statistics answer as the outer contract writes it; the members are named by the components.
 *
 * @param meta how the answer came about
 * @param data the numbers
 * @param dataQuality what could not be used in full
 * @param comparison the same over an earlier range; absent when none was asked for
 */
public record StatisticsBody(
        Meta meta,
        FamilyReport data,
        DataQuality dataQuality,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Comparison comparison) {

    /** The earlier range; see {@link EarlierReport}. */
    public record Comparison(LocalDate from, LocalDate to, FamilyReport data, DataQuality dataQuality) {

        private static Comparison of(EarlierReport earlier) {
            return new Comparison(
                    earlier.range().fromInclusive(),
                    earlier.range().toExclusive(),
                    earlier.report(),
                    earlier.quality());
        }
    }

    /** How the answer came about; see the fields of {@link StatisticsAnswer}. */
    public record Meta(
            String family,
            LocalDate from,
            LocalDate to,
            String zone,
            Instant asOf,
            String source,
            long ageSeconds,
            boolean complete,
            List<String> reasons) {}

    public static StatisticsBody of(StatisticsAnswer answer) {
        return new StatisticsBody(
                new Meta(
                        answer.family().name().toLowerCase(Locale.ROOT),
                        answer.range().fromInclusive(),
                        answer.range().toExclusive(),
                        answer.zone().getId(),
                        answer.asOf(),
                        answer.source().name().toLowerCase(Locale.ROOT),
                        answer.ageSeconds(),
                        answer.complete(),
                        answer.reasons()),
                answer.report(),
                answer.quality(),
                answer.comparison() == null ? null : Comparison.of(answer.comparison()));
    }

    /** The numbers and then the quality of the data, nested as in the JSON, in its order. */
    public Map<String, Object> measures() {
        Map<String, Object> measures = Json.toMap(data);
        measures.put("dataQuality", Json.toMap(dataQuality));
        if (comparison != null) {
            measures.put("comparison", Json.toMap(comparison));
        }
        return measures;
    }

    public String toJson() {
        return Json.write(this);
    }
}
