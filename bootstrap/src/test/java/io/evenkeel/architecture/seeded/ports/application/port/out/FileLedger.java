package io.evenkeel.architecture.seeded.ports.application.port.out;

import java.io.IOException;

interface FileLedger {

    int count() throws IOException;
}
