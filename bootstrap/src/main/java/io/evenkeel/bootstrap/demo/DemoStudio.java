package io.evenkeel.bootstrap.demo;

import java.time.ZoneId;
import java.util.List;

/** The people and the classes of the demo. All of it is invented. */
public final class DemoStudio {

    /** The studio stands in Oslo, so that its data crosses two changes of the clocks a year. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Oslo");

    static final List<String> TRAINERS = List.of(
            "Ada Berg",
            "Amir Haddad",
            "Anika Moen",
            "Bao Tran",
            "Bente Solli",
            "Carlos Vega",
            "Chidi Okoro",
            "Dagny Lie",
            "Daniel Roth",
            "Elif Kaya",
            "Emil Strand",
            "Esther Mensah",
            "Farah Nazari",
            "Finn Dahl",
            "Grete Hansen",
            "Hugo Laurent",
            "Ines Duarte",
            "Ivar Nygård",
            "Jana Novak",
            "Jonas Vik",
            "Kaja Eide",
            "Kenji Mori",
            "Lars Holm",
            "Leila Amini",
            "Mads Krogh",
            "Maria Silva",
            "Nadia Petrov",
            "Nils Aasen",
            "Olga Ivanova",
            "Oskar Lund",
            "Petra Klein",
            "Priya Nair",
            "Ragna Bakke",
            "Samuel Osei",
            "Sofie Tveit",
            "Thea Rusten",
            "Tomas Horak",
            "Vilde Haug",
            "Yusuf Demir",
            "Zoe Martin");

    static final List<DemoActivity> ACTIVITIES = List.of(
            new DemoActivity("Hatha Yoga", 60, 16),
            new DemoActivity("Vinyasa Yoga", 75, 16),
            new DemoActivity("Yin Yoga", 75, 14),
            new DemoActivity("Pilates Mat", 50, 14),
            new DemoActivity("Pilates Reformer", 50, 8),
            new DemoActivity("Spinning", 45, 24),
            new DemoActivity("Spinning Intervals", 60, 24),
            new DemoActivity("Strength Basics", 60, 12),
            new DemoActivity("Barbell Club", 75, 10),
            new DemoActivity("Kettlebell", 45, 14),
            new DemoActivity("Circuit Training", 45, 20),
            new DemoActivity("Running Technique", 60, 15),
            new DemoActivity("Boxing Fundamentals", 60, 16),
            new DemoActivity("Kickboxing", 60, 16),
            new DemoActivity("Zumba", 55, 30),
            new DemoActivity("Ballet for Adults", 75, 16),
            new DemoActivity("Contemporary Dance", 75, 18),
            new DemoActivity("Mobility", 30, 20),
            new DemoActivity("Back Care", 45, 12),
            new DemoActivity("Senior Fitness", 45, 18),
            new DemoActivity("Pregnancy Yoga", 60, 10),
            new DemoActivity("Climbing Introduction", 90, 8),
            new DemoActivity("Aqua Fitness", 45, 20),
            new DemoActivity("Meditation", 30, 25),
            new DemoActivity("Personal Training", 60, 1));

    private DemoStudio() {}
}
