package io.evenkeel.architecture.seeded.purity.application;

record PrintsByItself(String text) {

    void print() {
        System.out.println(text);
    }
}
