package io.evenkeel.architecture.seeded.ports.application.port.out;

import io.evenkeel.architecture.seeded.ports.application.time.Deadline;

abstract class AbstractStore {

    abstract int count(Deadline deadline);
}
