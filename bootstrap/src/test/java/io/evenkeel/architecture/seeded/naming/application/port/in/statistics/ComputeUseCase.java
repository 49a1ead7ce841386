package io.evenkeel.architecture.seeded.naming.application.port.in.statistics;

@FunctionalInterface
public interface ComputeUseCase {

    long compute();
}
