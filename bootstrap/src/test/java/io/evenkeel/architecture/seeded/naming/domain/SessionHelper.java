package io.evenkeel.architecture.seeded.naming.domain;

record SessionHelper(String name) {}
