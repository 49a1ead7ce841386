package io.evenkeel.architecture.seeded.naming.application.port.in.statistics;

public interface TwofoldUseCase {

    long compute();

    void forget();
}
