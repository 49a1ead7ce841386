package io.evenkeel.architecture.seeded.layers.domain;

import io.evenkeel.architecture.seeded.layers.application.Port;

record AsksAPort(Port port) {}
