package io.evenkeel.architecture.seeded.ports.application.port.out;

interface WideLedger {

    int one();

    int two();

    int three();

    int four();

    int five();

    int six();

    int seven();

    int eight();
}
