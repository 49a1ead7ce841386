package io.evenkeel.domain.schedule.plan;

/**
 * A refusal to plan: what is wrong and what to do. Immutable.
 *
 * @param code why
 * @param value what was given: the id of a session, or a number
 * @param advice what to do, a sentence in English
 */
public record PlanRefusal(PlanRefusalCode code, String value, String advice) {

    static PlanRefusal tooMany(PlanRefusalCode code, long value, long allowed) {
        return new PlanRefusal(code, Long.toString(value), "ask for at most " + allowed);
    }
}
