package io.evenkeel.adapter.cache;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import io.evenkeel.application.port.in.statistics.AnswerSource;
import io.evenkeel.application.port.in.statistics.EarlierReport;
import io.evenkeel.application.port.in.statistics.StatisticsAnswer;
import io.evenkeel.application.port.in.statistics.StatisticsFamily;
import io.evenkeel.application.port.in.statistics.StatisticsRequest;
import io.evenkeel.domain.statistics.ActivitiesReport;
import io.evenkeel.domain.statistics.AdherenceReport;
import io.evenkeel.domain.statistics.DataQuality;
import io.evenkeel.domain.statistics.FamilyReport;
import io.evenkeel.domain.statistics.HeatmapReport;
import io.evenkeel.domain.statistics.OverviewReport;
import io.evenkeel.domain.statistics.TrainersReport;
import io.evenkeel.domain.statistics.TrendReport;
import io.evenkeel.domain.time.LocalDateRange;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers as bytes that other servers can read: a line that names the form, then JSON with the request, the version of the data
 * and the answer. The reader is strict. What another version wrote, or nobody, is no answer. Safe for any thread.
 */
final class AnswerCodec {

    /** To be counted up with each change of what a report consists of. */
    static final String FORM = "evenkeel-answer 2\n";

    private record Earlier(LocalDateRange range, JsonNode report, DataQuality quality) {}

    private record Written(
            StatisticsRequest request,
            long dataVersion,
            StatisticsFamily family,
            LocalDateRange range,
            String zone,
            Instant asOf,
            AnswerSource source,
            boolean complete,
            List<String> reasons,
            JsonNode report,
            DataQuality quality,
            @Nullable Earlier comparison) {}

    private final JsonMapper json = JsonMapper.builder()
            // What a record consists of, and nothing that it computes from that.
            .changeDefaultVisibility(visibility -> visibility
                    .withFieldVisibility(Visibility.ANY)
                    .withGetterVisibility(Visibility.NONE)
                    .withIsGetterVisibility(Visibility.NONE))
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .build();

    byte[] write(StatisticsRequest request, KeptAnswer kept) {
        StatisticsAnswer answer = kept.answer();
        EarlierReport earlier = answer.comparison();
        Written written = new Written(
                request,
                kept.dataVersion(),
                answer.family(),
                answer.range(),
                answer.zone().getId(),
                answer.asOf(),
                answer.source(),
                answer.complete(),
                answer.reasons(),
                json.valueToTree(answer.report()),
                answer.quality(),
                earlier == null
                        ? null
                        : new Earlier(earlier.range(), json.valueToTree(earlier.report()), earlier.quality()));
        return (FORM + json.writeValueAsString(written)).getBytes(StandardCharsets.UTF_8);
    }

    /** The answer, when these bytes are one to this request. */
    // What is wrong with the bytes of somebody else helps nobody; that something is, the caller counts.
    @SuppressWarnings("UnusedException")
    Optional<KeptAnswer> read(StatisticsRequest request, byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (!text.startsWith(FORM)) {
            return Optional.empty();
        }
        try {
            Written written = json.readValue(text.substring(FORM.length()), Written.class);
            return written.request().equals(request) && written.family() == request.family()
                    ? Optional.of(new KeptAnswer(answer(written), written.dataVersion()))
                    : Optional.empty();
        } catch (JacksonException | DateTimeException | IllegalArgumentException | NullPointerException garbage) {
            return Optional.empty();
        }
    }

    private StatisticsAnswer answer(Written written) {
        Earlier earlier = written.comparison();
        return new StatisticsAnswer(
                written.family(),
                written.range(),
                ZoneId.of(written.zone()),
                written.asOf(),
                written.source(),
                0,
                written.complete(),
                written.reasons(),
                report(written.family(), written.report()),
                written.quality(),
                earlier == null
                        ? null
                        : new EarlierReport(
                                earlier.range(), report(written.family(), earlier.report()), earlier.quality()));
    }

    private FamilyReport report(StatisticsFamily family, JsonNode report) {
        return json.treeToValue(report, type(family));
    }

    private static Class<? extends FamilyReport> type(StatisticsFamily family) {
        return switch (family) {
            case OVERVIEW -> OverviewReport.class;
            case ADHERENCE -> AdherenceReport.class;
            case ACTIVITIES -> ActivitiesReport.class;
            case TRAINERS -> TrainersReport.class;
            case TREND -> TrendReport.class;
            case HEATMAP -> HeatmapReport.class;
        };
    }
}
