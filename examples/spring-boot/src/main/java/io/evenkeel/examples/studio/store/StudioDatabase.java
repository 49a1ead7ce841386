package io.evenkeel.examples.studio.store;

import io.evenkeel.application.port.out.StoreException;
import io.evenkeel.application.time.Deadline;
import java.util.function.Function;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.TransactionTimedOutException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Transactions within a deadline, whose failures are those of the ports. JDBC counts its time-outs in whole seconds, so a
 * call may end up to a second later than its deadline. Safe for any thread.
 */
public final class StudioDatabase {

    /** A transaction has a time-out, however far off a deadline is. */
    private static final long LONGEST_SECONDS = 3_600;

    private final JdbcClient jdbc;
    private final PlatformTransactionManager transactions;

    public StudioDatabase(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    /** What a transaction reads. */
    <T> T read(Deadline deadline, Function<JdbcClient, T> work) {
        return within(deadline, work);
    }

    /** What becomes of a transaction that writes. One comes after the other, so what one finds stays so until it ends. */
    <T> T write(Deadline deadline, Function<JdbcClient, T> work) {
        return within(deadline, client -> {
            client.sql("SELECT data_version FROM studio FOR UPDATE")
                    .query(Long.class)
                    .single();
            return work.apply(client);
        });
    }

    private <T> T within(Deadline deadline, Function<JdbcClient, T> work) {
        if (deadline.isExpired()) {
            throw new StoreException.TimedOut("the deadline had passed before the database was asked", null);
        }
        TransactionTemplate transaction = new TransactionTemplate(transactions);
        transaction.setTimeout(
                (int) Math.min(LONGEST_SECONDS, 1 + deadline.remaining().toSeconds()));
        try {
            return transaction.execute(status -> work.apply(jdbc));
        } catch (QueryTimeoutException | PessimisticLockingFailureException | TransactionTimedOutException late) {
            throw new StoreException.TimedOut("the deadline passed before the database was done", late);
        } catch (DataIntegrityViolationException contradicting) {
            throw new StoreException.Conflict("what was to be stored contradicts what is stored", contradicting);
        } catch (DataAccessException | TransactionException failed) {
            throw new StoreException.Unavailable("the database cannot do its work at present", failed);
        }
    }
}
