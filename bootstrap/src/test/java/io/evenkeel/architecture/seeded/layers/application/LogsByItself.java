package io.evenkeel.architecture.seeded.layers.application;

import org.slf4j.Logger;

record LogsByItself(Logger log) {}
