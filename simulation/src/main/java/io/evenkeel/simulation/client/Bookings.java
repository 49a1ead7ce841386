package io.evenkeel.simulation.client;

import io.evenkeel.application.port.in.booking.BookSessionRequest;
import io.evenkeel.application.port.in.booking.BookingOutcome;
import io.evenkeel.application.port.in.booking.BookingRefusal;
import io.evenkeel.application.port.in.booking.ChangeSessionRequest;
import io.evenkeel.application.port.in.booking.SessionChange;
import io.evenkeel.application.port.in.repeat.RepeatableCall;
import io.evenkeel.domain.roster.Resource;
import io.evenkeel.domain.roster.RoomId;
import io.evenkeel.domain.roster.TrainerId;
import io.evenkeel.domain.session.Session;
import io.evenkeel.domain.time.Interval;
import io.evenkeel.simulation.Dice;
import io.evenkeel.simulation.oracle.Faults;
import io.evenkeel.simulation.oracle.Ledger;
import io.evenkeel.simulation.time.SimulatedClock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Books sessions and takes them through their life, often the same ones as others at the same time. */
public final class Bookings {

    private static final Instant FIRST_START = Instant.parse("2026-03-28T20:00:00Z");
    private static final int SLOTS = 16;
    private static final int SLOT_SECONDS = 1_800;

    private final Sender sender;
    private final Ledger ledger;
    private final Faults faults;
    private final SimulatedClock clock;

    public Bookings(Sender sender, Ledger ledger, Faults faults, SimulatedClock clock) {
        this.sender = sender;
        this.ledger = ledger;
        this.faults = faults;
        this.clock = clock;
    }

    /** Books something. */
    public void book(String name, Dice dice) {
        String trainer = dice.isTrue(0.9) ? dice.oneOf(Studio.TRAINERS) : null;
        String room = dice.isTrue(0.5) ? dice.oneOf(Studio.ROOMS) : null;
        int seconds = dice.between(1, 3) * SLOT_SECONDS;
        BookSessionRequest request = new BookSessionRequest(
                dice.oneOf(Studio.ACTIVITIES), trainer, room, start(dice), seconds, dice.between(1, 20), call(name));
        List<Resource> wanted = resources(trainer, room);
        Interval planned = Interval.of(request.start(), request.start().plusSeconds(seconds));
        sender.send(name, call -> call.book(request), answer -> requireReason(name, answer, wanted, planned), dice);
    }

    /** Changes something that is there, now and then on the ground of what it was before. */
    public void change(String name, Dice dice) {
        List<Session> booked = ledger.booked();
        if (booked.isEmpty()) {
            return;
        }
        Session session = dice.oneOf(booked);
        long version = dice.isTrue(0.9) ? session.version() : Math.max(1, session.version() - 1);
        SessionChange change = change(dice);
        ChangeSessionRequest request = new ChangeSessionRequest(session.id(), version, change, call(name));
        Interval planned = change instanceof SessionChange.Reschedule move
                ? Interval.of(
                        move.start(), move.start().plusSeconds(session.planned().seconds()))
                : session.planned();
        List<Resource> wanted = change instanceof SessionChange.Reschedule ? session.resources() : List.of();
        sender.send(name, call -> call.change(request), answer -> requireReason(name, answer, wanted, planned), dice);
    }

    private SessionChange change(Dice dice) {
        return switch (dice.between(1, 7)) {
            case 1, 2 -> new SessionChange.Start(clock.instant());
            case 3 -> new SessionChange.Complete(clock.instant());
            case 4 -> new SessionChange.Cancel(clock.instant());
            case 5 -> new SessionChange.MarkNoShow();
            case 6 -> dice.isTrue(0.3) ? new SessionChange.MarkVoid() : new SessionChange.Complete(clock.instant());
            default -> new SessionChange.Reschedule(start(dice), null);
        };
    }

    /** Whoever hears that something is taken can only hear so when it was. */
    private void requireReason(String name, BookingOutcome answer, List<Resource> wanted, Interval planned) {
        if (answer instanceof BookingOutcome.Refused refused
                && refused.reason() == BookingRefusal.OCCUPIED
                && wanted.stream().noneMatch(each -> ledger.holdings().wasHeld(each, planned))) {
            faults.add(name + " was refused for no reason: " + refused.message());
        }
    }

    private static List<Resource> resources(@Nullable String trainer, @Nullable String room) {
        List<Resource> resources = new ArrayList<>();
        if (trainer != null) {
            resources.add(Resource.of(new TrainerId(trainer)));
        }
        if (room != null) {
            resources.add(Resource.of(new RoomId(room)));
        }
        return resources;
    }

    /** Around the hour that the night of the change to summer time leaves out. */
    private static Instant start(Dice dice) {
        return FIRST_START.plusSeconds((long) dice.between(0, SLOTS - 1) * SLOT_SECONDS);
    }

    private static RepeatableCall<Session> call(String key) {
        return new RepeatableCall<>(
                "simulation",
                key,
                "body of " + key,
                session -> session.id().value() + " v" + session.version() + " " + session.status());
    }
}
