package io.evenkeel.architecture.seeded.naming.domain;

record SessionUtils(String name) {}
