package io.evenkeel.application.port.document;

import io.evenkeel.domain.availability.Availability;
import io.evenkeel.domain.roster.ActivityId;
import io.evenkeel.domain.roster.Roster;
import io.evenkeel.domain.roster.RosterEntry;
import io.evenkeel.domain.roster.RosterKind;
import io.evenkeel.domain.roster.Trainer;
import io.evenkeel.domain.roster.TrainerId;
import io.evenkeel.domain.roster.WeeklyContract;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Trainers as documents. */
final class TrainerDocument implements EntityDocument<Trainer> {

    private static final String ACTIVE = "active";
    private static final String SKILLS = "skills";
    private static final String CONTRACT = "contract";
    private static final List<String> KEYS = Stream.concat(
                    Stream.of(ACTIVE, SKILLS, CONTRACT), AvailabilityDocument.KEYS.stream())
            .toList();

    private static final String MINIMUM = "minimumSeconds";
    private static final String MAXIMUM = "maximumSeconds";

    @Override
    public RosterKind kind() {
        return RosterKind.TRAINER;
    }

    @Override
    public List<String> keys() {
        return KEYS;
    }

    @Override
    public Collection<Trainer> in(Roster roster) {
        return roster.trainers().values();
    }

    @Override
    public RosterEntry entry(Trainer trainer) {
        return trainer.entry();
    }

    @Override
    public Map<String, Object> details(Trainer trainer) {
        Map<String, Object> details = new LinkedHashMap<>();
        details.put(ACTIVE, trainer.active());
        details.put(
                SKILLS,
                trainer.skills().stream().map(ActivityId::value).sorted().toList());
        WeeklyContract contract = trainer.contract();
        if (contract != null) {
            Map<String, Object> bounds = new LinkedHashMap<>();
            bounds.put(MINIMUM, contract.minimumSeconds());
            bounds.put(MAXIMUM, contract.maximumSeconds());
            details.put(CONTRACT, bounds);
        }
        details.putAll(AvailabilityDocument.of(trainer.availability()));
        return details;
    }

    @Override
    public Optional<Trainer> read(ObjectReader in, Optional<RosterEntry> identity, RosterReferences references) {
        Optional<Boolean> active = in.flag(ACTIVE);
        List<ActivityId> skills = in.texts(SKILLS, references::activity, TrainerDocument::unknownActivity);
        Optional<WeeklyContract> contract = in.object(CONTRACT, List.of(MINIMUM, MAXIMUM), TrainerDocument::contract);
        Optional<Availability> availability = AvailabilityDocument.read(in);
        return identity.flatMap(entry -> in.make(() -> new Trainer(
                new TrainerId(entry.id()),
                entry.name(),
                new LinkedHashSet<>(skills),
                availability.orElseThrow(),
                contract.orElse(null),
                active.orElse(true))));
    }

    private static Optional<WeeklyContract> contract(ObjectReader in) {
        in.require(MAXIMUM);
        Optional<Integer> maximum = in.number(MAXIMUM, seconds -> new WeeklyContract(0, seconds));
        Optional<Integer> minimum = in.number(MINIMUM, seconds -> new WeeklyContract(seconds, seconds));
        return in.make(() -> new WeeklyContract(minimum.orElse(0), maximum.orElseThrow()));
    }

    private static String unknownActivity(String text) {
        return "there is no activity '" + text + "'; name one by its id or its exact name";
    }
}
