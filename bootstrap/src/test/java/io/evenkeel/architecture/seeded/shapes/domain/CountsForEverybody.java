package io.evenkeel.architecture.seeded.shapes.domain;

final class CountsForEverybody {

    static int count;
}
