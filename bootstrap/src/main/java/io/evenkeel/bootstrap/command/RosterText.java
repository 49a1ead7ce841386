package io.evenkeel.bootstrap.command;

import io.evenkeel.application.port.in.roster.RosterCounts;

/** What is said of a roster. */
final class RosterText {

    private RosterText() {}

    static String of(RosterCounts counts) {
        return counts.trainers() + " trainers, " + counts.activities() + " activities and " + counts.rooms() + " rooms";
    }
}
