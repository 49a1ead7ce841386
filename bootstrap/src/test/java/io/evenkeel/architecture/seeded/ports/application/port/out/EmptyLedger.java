package io.evenkeel.architecture.seeded.ports.application.port.out;

interface EmptyLedger {}
