package io.evenkeel.application.roster;

import io.evenkeel.application.port.in.roster.RosterEdit;
import io.evenkeel.application.port.in.roster.RosterEditOutcome;
import io.evenkeel.application.port.in.roster.RosterEditRefusal;
import io.evenkeel.application.port.out.EditOutcome;
import io.evenkeel.application.port.out.Reference;
import io.evenkeel.application.port.out.StoredEntry;
import java.util.Locale;

/** What the store's refusals of an edit mean, in sentences that say what to do. */
final class EditRefusals {

    private EditRefusals() {}

    static RosterEditOutcome.Refused of(RosterEdit edit, EditOutcome<StoredEntry> outcome) {
        String kind = edit.kind().name().toLowerCase(Locale.ROOT);
        if (outcome instanceof EditOutcome.Missing<StoredEntry>) {
            return refused(RosterEditRefusal.UNKNOWN, "there is no " + kind + " of that id");
        }
        if (outcome instanceof EditOutcome.Stale<StoredEntry> stale) {
            return refused(
                    RosterEditRefusal.VERSION_CHANGED,
                    "somebody else has changed the " + kind + "; it has version " + stale.version()
                            + " now: read it again and decide anew");
        }
        if (outcome instanceof EditOutcome.NameTaken<StoredEntry> taken) {
            return refused(
                    RosterEditRefusal.NAME_TAKEN,
                    "the " + kind + " with the id " + taken.owner() + " has that name; give another one");
        }
        if (outcome instanceof EditOutcome.Referred<StoredEntry> referred) {
            return refused(RosterEditRefusal.STILL_NEEDED, stillNeeded(kind, referred.reference()));
        }
        if (outcome instanceof EditOutcome.KeyReused<StoredEntry>) {
            return keyReused();
        }
        throw new IllegalStateException("the id was made up, and is taken: " + edit);
    }

    static RosterEditOutcome.Refused keyReused() {
        return refused(RosterEditRefusal.KEY_REUSED, "the idempotency key was used for another request; use a new one");
    }

    private static String stillNeeded(String kind, Reference reference) {
        return switch (reference.referrer()) {
            case SESSION ->
                "the session " + reference.id() + " refers to the " + kind
                        + ", and what happened is not to lose its names";
            case TRAINER ->
                "the trainer " + reference.id() + " can give the " + kind + "; take it out of the skills first";
            case SERIES ->
                "the series " + reference.id() + " refers to the " + kind + "; change or remove the series first";
        };
    }

    private static RosterEditOutcome.Refused refused(RosterEditRefusal reason, String message) {
        return new RosterEditOutcome.Refused(reason, message);
    }
}
