package io.evenkeel.architecture.seeded.purity.application;

record RunsInTheBackground(Runnable work) {

    void start() {
        new Thread(work).start();
    }
}
