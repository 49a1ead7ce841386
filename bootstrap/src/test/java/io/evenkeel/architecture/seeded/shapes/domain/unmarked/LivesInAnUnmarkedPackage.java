package io.evenkeel.architecture.seeded.shapes.domain.unmarked;

record LivesInAnUnmarkedPackage(int number) {}
