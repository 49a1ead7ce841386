package io.evenkeel.architecture.seeded.naming.application.port.in.statistics;

public interface StatisticsListener {

    void computed(long value);
}
