package io.evenkeel.adapter.sqlite;

/**
 * What a store that is sound was found to be.
 *
 * @param schemaVersion the version of its schema; 0 for a file in which nothing is yet
 * @param newestVersion the one that this program makes
 */
public record StoreCondition(int schemaVersion, int newestVersion) {}
