package io.evenkeel.bootstrap.assembly;

import io.evenkeel.application.port.out.Impairments;
import io.evenkeel.bootstrap.memory.MemoryLevel;
import io.evenkeel.bootstrap.memory.MemoryWatch;
import java.util.ArrayList;
import java.util.List;

/** Tells of memory that is short, and of memory that gets shorter. */
record MemoryImpairments(MemoryWatch memory) implements Impairments {

    @Override
    public List<String> current() {
        List<String> impairments = new ArrayList<>();
        if (memory.level() != MemoryLevel.NORMAL) {
            impairments.add("MEMORY_" + memory.level());
        }
        if (memory.isLeaking()) {
            impairments.add("MEMORY_GROWING");
        }
        return impairments;
    }
}
