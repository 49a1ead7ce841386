package io.evenkeel.architecture.seeded.ports.application.port.out;

import io.evenkeel.architecture.seeded.ports.application.time.Deadline;

interface SessionStore {

    int count(String name, Deadline deadline);
}
