package io.evenkeel.architecture.seeded.shapes.domain;

public class CanBeExtendedByAccident {}
