package io.evenkeel.domain.rollup;

import java.time.LocalDate;
import java.time.ZoneId;

/** Where something is odd, and around which day. */
enum Place {
    /** 23 hours. */
    OSLO_SPRING("Europe/Oslo", "2026-03-29"),
    /** A day of 0 hours. */
    APIA("Pacific/Apia", "2011-12-30"),
    /** Half an hour off. */
    KOLKATA("Asia/Kolkata", "2026-03-01"),
    /** Half an hour off, and put back over midnight. */
    ST_JOHNS("America/St_Johns", "2006-10-29"),
    /** Put back by half an hour. */
    LORD_HOWE("Australia/Lord_Howe", "2026-04-05"),
    UTC("UTC", "2026-02-28");

    final ZoneId zone;
    final LocalDate centre;

    Place(String zone, String centre) {
        this.zone = ZoneId.of(zone);
        this.centre = LocalDate.parse(centre);
    }
}
