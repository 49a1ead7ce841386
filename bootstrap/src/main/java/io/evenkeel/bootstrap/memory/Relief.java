package io.evenkeel.bootstrap.memory;

/** Does something about memory that is short. */
@FunctionalInterface
public interface Relief {

    /** Asked after each collection that leaves the memory at a level above {@link MemoryLevel#NORMAL}. Must not wait. */
    void at(MemoryLevel level);
}
