package io.evenkeel.bootstrap.command;

import io.evenkeel.domain.statistics.TrendMeasure;
import java.util.Arrays;
import java.util.Iterator;

/** The measures of a trend as the outer contract writes them, for the help. */
final class MeasureNames implements Iterable<String> {

    @Override
    public Iterator<String> iterator() {
        return Arrays.stream(TrendMeasure.values())
                .map(TrendMeasure::externalName)
                .iterator();
    }
}
