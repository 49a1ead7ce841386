package io.evenkeel.bootstrap.demo;

/**
 * What is given in a session of the demo.
 *
 * @param name what people call it
 * @param minutes how long it is planned to take
 * @param seats how many can book
 */
record DemoActivity(String name, int minutes, int seats) {}
