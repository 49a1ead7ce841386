package io.evenkeel.adapter.http.roster;

import io.evenkeel.domain.roster.RosterKind;

/** Where the entries of a kind are found. */
enum RosterAddress {
    TRAINERS(RosterKind.TRAINER, "trainers"),
    ACTIVITIES(RosterKind.ACTIVITY, "activities"),
    ROOMS(RosterKind.ROOM, "rooms");

    private final RosterKind kind;
    private final String list;

    RosterAddress(RosterKind kind, String list) {
        this.kind = kind;
        this.list = list;
    }

    RosterKind kind() {
        return kind;
    }

    /** What a page calls its entries, as a roster file does. */
    String list() {
        return list;
    }

    String path() {
        return "/api/v1/" + list;
    }
}
