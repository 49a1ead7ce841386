package io.evenkeel.architecture.seeded.packages.domain.time;

import java.nio.file.Path;

record ReadsFiles(Path file) {}
