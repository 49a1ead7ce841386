package io.evenkeel.architecture.seeded.wiring.adapter.files;

public final class CsvSessionSource {}
