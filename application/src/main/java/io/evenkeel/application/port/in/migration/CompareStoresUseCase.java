package io.evenkeel.application.port.in.migration;

import java.util.List;

/** Holds two stores against each other. */
@FunctionalInterface
public interface CompareStoresUseCase {

    /**
     * What differs between them, in sentences; empty when they hold the same. Versions may differ.
     *
     * @param most how many sentences at most
     * @throws io.evenkeel.application.port.out.StoreException when a store fails
     */
    List<String> compareStores(int most);
}
