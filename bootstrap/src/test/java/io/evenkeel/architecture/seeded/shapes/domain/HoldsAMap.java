package io.evenkeel.architecture.seeded.shapes.domain;

import java.util.HashMap;

final class HoldsAMap {

    static final HashMap<String, String> KNOWN = new HashMap<>();
}
