package io.evenkeel.domain.statistics;

/** The data of one family of statistics. */
public sealed interface FamilyReport
        permits OverviewReport, AdherenceReport, ActivitiesReport, TrendReport, HeatmapReport, TrainersReport {}
