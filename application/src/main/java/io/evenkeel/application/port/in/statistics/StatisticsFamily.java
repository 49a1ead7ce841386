package io.evenkeel.application.port.in.statistics;

/** The families of statistics that can be asked for. */
public enum StatisticsFamily {
    OVERVIEW,
    TRAINERS,
    ACTIVITIES,
    ADHERENCE,
    TREND,
    HEATMAP
}
