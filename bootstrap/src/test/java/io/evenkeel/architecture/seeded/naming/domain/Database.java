package io.evenkeel.architecture.seeded.naming.domain;

record Database(String name) {}
