package io.evenkeel.architecture.seeded.purity.domain;

record ReadsTheEnvironment(int limit) {

    static ReadsTheEnvironment current() {
        return new ReadsTheEnvironment(Integer.parseInt(System.getProperty("limit", "1")));
    }
}
