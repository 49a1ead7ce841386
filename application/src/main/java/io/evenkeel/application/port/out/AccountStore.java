package io.evenkeel.application.port.out;

import io.evenkeel.application.port.account.Account;
import io.evenkeel.application.port.account.AccountId;
import io.evenkeel.application.time.Deadline;
import java.util.List;
import java.util.Optional;

/**
 * Where the accounts are kept. Safe for any thread. Names are unique, compared character by character.
 *
 * <p>Every method throws a {@link StoreException}: {@code TimedOut} once the deadline has passed.
 */
public interface AccountStore {

    /** The account of this id. */
    Optional<Account> findById(AccountId id, Deadline deadline);

    /** The account of this name. */
    Optional<Account> findByName(String name, Deadline deadline);

    /** Every account, ordered by name. */
    List<Account> list(Deadline deadline);

    /**
     * Adds an account, durably before it returns.
     *
     * @return false when there is one of this id or this name already; then nothing changed
     * @throws IllegalArgumentException when its version is not 1
     */
    boolean add(Account account, Deadline deadline);

    /**
     * Replaces the account of this id by its next version, durably before it returns.
     *
     * @param changed the account as it shall be, with a version that is one above the stored one's
     * @return false when there is none of this id, its version is another one, or the name belongs to another account; then
     *     nothing changed
     */
    boolean replace(Account changed, Deadline deadline);
}
