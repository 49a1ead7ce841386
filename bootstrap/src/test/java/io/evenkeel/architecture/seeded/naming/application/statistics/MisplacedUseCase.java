package io.evenkeel.architecture.seeded.naming.application.statistics;

@FunctionalInterface
interface MisplacedUseCase {

    long compute();
}
