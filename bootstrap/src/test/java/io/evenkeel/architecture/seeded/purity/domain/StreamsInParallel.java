package io.evenkeel.architecture.seeded.purity.domain;

import java.util.List;

record StreamsInParallel(List<Integer> numbers) {

    int sum() {
        return numbers.parallelStream().mapToInt(Integer::intValue).sum();
    }
}
