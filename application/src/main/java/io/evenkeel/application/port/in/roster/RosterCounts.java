package io.evenkeel.application.port.in.roster;

/**
 * How many of each kind.
 *
 * @param trainers how many trainers
 * @param activities how many activities
 * @param rooms how many rooms
 */
public record RosterCounts(int trainers, int activities, int rooms) {}
