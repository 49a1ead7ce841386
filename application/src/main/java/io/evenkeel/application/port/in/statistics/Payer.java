package io.evenkeel.application.port.in.statistics;

/**
 * Who has to pay for what is computed.
 *
 * @param name of a user or of an address, made so that two of them never look alike; empty for nobody
 */
public record Payer(String name) {

    /** For what the server does on its own account, and for commands on its machine. */
    public static final Payer NOBODY = new Payer("");

    public boolean isNobody() {
        return name.isEmpty();
    }
}
