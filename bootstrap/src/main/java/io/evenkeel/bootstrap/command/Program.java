package io.evenkeel.bootstrap.command;

import java.util.Map;

/** What a command may ask of the one that it belongs to. */
interface Program {

    /** The variables of the process. */
    Map<String, String> environment();
}
