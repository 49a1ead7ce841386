package io.evenkeel.architecture.seeded.packages.domain.gym;

record LivesInAPackageNobodyListed(int rooms) {}
