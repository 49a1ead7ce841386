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
            new DemoActivity("Hatha Yoga", "Body and mind", 60, 16, 0),
            new DemoActivity("Vinyasa Yoga", "Body and mind", 75, 16, 0),
            new DemoActivity("Yin Yoga", "Body and mind", 75, 14, 0),
            new DemoActivity("Pilates Mat", "Body and mind", 50, 14, 0),
            new DemoActivity("Pilates Reformer", "Body and mind", 50, 8, 5),
            new DemoActivity("Spinning", "Endurance", 45, 24, 5),
            new DemoActivity("Spinning Intervals", "Endurance", 60, 24, 0),
            new DemoActivity("Strength Basics", "Strength", 60, 12, 0),
            new DemoActivity("Barbell Club", "Strength", 75, 10, 5),
            new DemoActivity("Kettlebell", "Strength", 45, 14, 0),
            new DemoActivity("Circuit Training", "Endurance", 45, 20, 0),
            new DemoActivity("Running Technique", "Endurance", 60, 15, 0),
            new DemoActivity("Boxing Fundamentals", "Martial arts", 60, 16, 0),
            new DemoActivity("Kickboxing", "Martial arts", 60, 16, 0),
            new DemoActivity("Zumba", "Dance", 55, 30, 0),
            new DemoActivity("Ballet for Adults", "Dance", 75, 16, 0),
            new DemoActivity("Contemporary Dance", "Dance", 75, 18, 0),
            new DemoActivity("Mobility", "Health", 30, 20, 0),
            new DemoActivity("Back Care", "Health", 45, 12, 0),
            new DemoActivity("Senior Fitness", "Health", 45, 18, 10),
            new DemoActivity("Pregnancy Yoga", "Health", 60, 10, 0),
            new DemoActivity("Climbing Introduction", "Strength", 90, 8, 15),
            new DemoActivity("Aqua Fitness", "Endurance", 45, 20, 10),
            new DemoActivity("Meditation", "Body and mind", 30, 25, 0),
            new DemoActivity("Personal Training", "Strength", 60, 1, 0));

    private DemoStudio() {}
}
