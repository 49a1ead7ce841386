package io.evenkeel.architecture.seeded.naming.domain;

record StoreManager(String name) {}
