package io.evenkeel.adapter.http.session;

import io.evenkeel.adapter.http.input.Checks;
import io.evenkeel.application.port.in.booking.SessionChange;
import java.time.Instant;

/** What can be done to a session, with the last part of its route. */
enum ChangeRoute {
    START("start") {
        @Override
        SessionChange change(ChangeBody body, Checks checks, Instant now) {
            return new SessionChange.Start(body.at(checks, now));
        }
    },
    COMPLETE("complete") {
        @Override
        SessionChange change(ChangeBody body, Checks checks, Instant now) {
            return new SessionChange.Complete(body.at(checks, now));
        }
    },
    CANCEL("cancel") {
        @Override
        SessionChange change(ChangeBody body, Checks checks, Instant now) {
            return new SessionChange.Cancel(body.at(checks, now));
        }
    },
    NO_SHOW("no-show") {
        @Override
        SessionChange change(ChangeBody body, Checks checks, Instant now) {
            body.nothing(checks);
            return new SessionChange.MarkNoShow();
        }
    },
    VOID("void") {
        @Override
        SessionChange change(ChangeBody body, Checks checks, Instant now) {
            body.nothing(checks);
            return new SessionChange.MarkVoid();
        }
    },
    RESCHEDULE("reschedule") {
        @Override
        SessionChange change(ChangeBody body, Checks checks, Instant now) {
            Integer seconds = checks.seconds("/duration", body.duration());
            Instant start = body.newStart(checks);
            return new SessionChange.Reschedule(checks.checked(start), seconds);
        }
    };

    private final String path;

    ChangeRoute(String path) {
        this.path = path;
    }

    String path() {
        return path;
    }

    /** The change that a body asks for; what is wrong with it is gathered or thrown. */
    abstract SessionChange change(ChangeBody body, Checks checks, Instant now);
}
