package io.evenkeel.application.port.in.account;

import io.evenkeel.application.time.Deadline;
import java.util.List;

/** Lists those who may sign in, and those who might again. */
@FunctionalInterface
public interface ListAccountsUseCase {

    /**
     * Every account, ordered by name.
     *
     * @throws io.evenkeel.application.port.out.StoreException when the store fails or the deadline passes
     */
    List<AccountView> list(Deadline deadline);
}
