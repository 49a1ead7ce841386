package io.evenkeel.tck;

import io.evenkeel.application.port.out.AccountStore;
import io.evenkeel.application.port.out.SignInStore;
import io.evenkeel.tck.contract.AccountStoreContract;
import io.evenkeel.tck.contract.SignInStoreContract;
import io.evenkeel.tck.memory.InMemoryStores;

class InMemoryAccountStoresTest implements AccountStoreContract, SignInStoreContract {

    @Override
    public AccountStore emptyAccounts() {
        return new InMemoryStores().accounts();
    }

    @Override
    public SignInStore emptySignIns() {
        return new InMemoryStores().signIns();
    }
}
