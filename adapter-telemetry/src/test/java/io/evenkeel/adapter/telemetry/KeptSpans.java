package io.evenkeel.adapter.telemetry;

import io.opentelemetry.sdk.common.CompletableResultCode;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;

/** Keeps the spans that it is to send, and takes them, refuses them or never answers. */
final class KeptSpans implements SpanExporter {

    enum Mood {
        TAKES,
        REFUSES,
        HANGS,
        THROWS
    }

    volatile Mood mood = Mood.TAKES;
    final List<SpanData> spans = new CopyOnWriteArrayList<>();

    /** Opens when it was asked for the first time. */
    final CountDownLatch asked = new CountDownLatch(1);

    @Override
    public CompletableResultCode export(Collection<SpanData> batch) {
        spans.addAll(batch);
        asked.countDown();
        return switch (mood) {
            case TAKES -> CompletableResultCode.ofSuccess();
            case REFUSES -> CompletableResultCode.ofFailure();
            case HANGS -> new CompletableResultCode();
            case THROWS -> throw new IllegalStateException("a bug");
        };
    }

    @Override
    public CompletableResultCode flush() {
        return CompletableResultCode.ofSuccess();
    }

    @Override
    public CompletableResultCode shutdown() {
        return CompletableResultCode.ofSuccess();
    }
}
