package io.evenkeel.adapter.mongo;

import io.evenkeel.application.port.account.AccountId;
import io.evenkeel.application.port.account.SignIn;
import io.evenkeel.application.port.account.SignInId;
import io.evenkeel.application.port.out.Refresh;
import io.evenkeel.application.port.out.SignInStore;
import io.evenkeel.application.time.Deadline;
import io.evenkeel.tck.contract.SignInStoreContract;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The contract of sign-ins, with every other call going to another server of the same database. */
class TwoServersSignInTest implements SignInStoreContract {

    @RegisterExtension
    final TestMongo mongo = new TestMongo();

    @Override
    public SignInStore emptySignIns() {
        String url = mongo.newUrl();
        return new InTurn(List.of(mongo.open(url).signIns(), mongo.open(url).signIns()), new AtomicInteger());
    }

    private record InTurn(List<SignInStore> stores, AtomicInteger calls) implements SignInStore {

        @Override
        public void begin(SignIn signIn, Deadline deadline) {
            next().begin(signIn, deadline);
        }

        @Override
        public Optional<SignIn> find(SignInId id, Deadline deadline) {
            return next().find(id, deadline);
        }

        @Override
        public Refresh refresh(SignInId id, long number, Instant now, Duration grace, Deadline deadline) {
            return next().refresh(id, number, now, grace, deadline);
        }

        @Override
        public void end(SignInId id, Deadline deadline) {
            next().end(id, deadline);
        }

        @Override
        public void endAll(AccountId account, Deadline deadline) {
            next().endAll(account, deadline);
        }

        @Override
        public long forgetEnded(Instant now, Deadline deadline) {
            return next().forgetEnded(now, deadline);
        }

        private SignInStore next() {
            return stores.get(Math.floorMod(calls.getAndIncrement(), stores.size()));
        }
    }
}
