package io.evenkeel.adapter.mongo;

import static io.evenkeel.adapter.mongo.Within.ample;
import static io.evenkeel.tck.contract.SignInStoreContract.GRACE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.evenkeel.adapter.mongo.CuttingProxy.Cut;
import io.evenkeel.application.port.account.SignIn;
import io.evenkeel.application.port.account.SignInId;
import io.evenkeel.application.port.out.Refresh;
import io.evenkeel.application.port.out.StoreException;
import io.evenkeel.tck.data.Accounts;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A connection that is cut while a refresh is under way, and a client that sends its token again. */
class LostRefreshTest {

    private static final int ROUNDS = 4;

    @ParameterizedTest
    @EnumSource
    void theTokenGoesOnByOne(Cut cut) throws IOException {
        try (MongoServerProcess server = MongoServerProcess.start();
                CuttingProxy proxy = new CuttingProxy(server.port());
                MongoStores stores = MongoStores.open(MongoServerProcess.url(proxy.port(), "evenkeel"))) {
            SignInId id = Accounts.signIn(1).id();
            stores.signIns().begin(Accounts.signIn(1), ample());
            for (long number = 1; number <= ROUNDS; number++) {
                long token = number;
                proxy.cutNextWrite(cut);

                Throwable failure = catchThrowable(() -> refresh(stores, token));
                Refresh repeated = repeat(stores, token);

                assertThat(proxy.hasCut()).isTrue();
                assertThat(failure).isInstanceOf(StoreException.Unavailable.class);
                SignIn stored = stores.signIns().find(id, ample()).orElseThrow();
                assertThat(stored.sequence()).isEqualTo(number + 1);
                assertThat(repeated).isIn(new Refresh.Advanced(stored), new Refresh.Repeated(stored));
                if (cut == Cut.ON_ITS_ANSWER) {
                    assertThat(repeated).as("it took effect").isInstanceOf(Refresh.Repeated.class);
                }
            }
        }
    }

    /** A client does not know why it failed, so it asks again. */
    private static Refresh repeat(MongoStores stores, long number) {
        while (true) {
            try {
                return refresh(stores, number);
            } catch (StoreException.Unavailable e) {
                // the driver has not found its server again yet
            }
        }
    }

    private static Refresh refresh(MongoStores stores, long number) {
        return stores.signIns()
                .refresh(Accounts.signIn(1).id(), number, Accounts.BEGIN.plusSeconds(100 * number), GRACE, ample());
    }
}
