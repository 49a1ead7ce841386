package io.evenkeel.bootstrap.command;

/** How an answer about the schedule is printed. */
enum ScheduleFormat {
    TABLE,
    JSON
}
