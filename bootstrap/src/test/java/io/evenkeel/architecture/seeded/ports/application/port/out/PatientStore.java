package io.evenkeel.architecture.seeded.ports.application.port.out;

interface PatientStore {

    int count(String name);
}
