package io.evenkeel.domain.availability;

import java.time.LocalDate;
import java.util.function.Function;

/** A change to the weekly windows on one date. Where an opening and a closing meet, the closing holds. */
public sealed interface DateOverride {

    /** The local day on which its window begins. */
    LocalDate date();

    /** From when until when. */
    LocalWindow window();

    /** The result of the one function that fits. */
    <T> T match(Function<Opening, T> onOpening, Function<Closing, T> onClosing);

    /** Time in which sessions are possible besides the weekly windows. */
    record Opening(LocalDate date, LocalWindow window) implements DateOverride {
        @Override
        public <T> T match(Function<Opening, T> onOpening, Function<Closing, T> onClosing) {
            return onOpening.apply(this);
        }
    }

    /** Time in which no session is possible, also where a window of the day before reaches into it. */
    record Closing(LocalDate date, LocalWindow window) implements DateOverride {

        /** A closing of the whole local day. */
        public static Closing wholeDay(LocalDate date) {
            return new Closing(date, LocalWindow.WHOLE_DAY);
        }

        @Override
        public <T> T match(Function<Opening, T> onOpening, Function<Closing, T> onClosing) {
            return onClosing.apply(this);
        }
    }
}
