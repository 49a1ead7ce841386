package io.evenkeel.architecture.seeded.shapes.domain.undescribed;

record LivesInAnUndescribedPackage(int number) {}
