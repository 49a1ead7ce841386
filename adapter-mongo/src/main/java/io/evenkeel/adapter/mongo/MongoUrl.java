package io.evenkeel.adapter.mongo;

import com.mongodb.ConnectionString;

/** Where the database is. Its text names hosts and database, never the credentials that the URL may hold. */
record MongoUrl(ConnectionString connection, String database) {

    private static final String EXPECTED = "expected mongodb://host:port/database";

    /** @throws IllegalArgumentException when it is not a MongoDB URL or names no database; the text leaves the URL out */
    static MongoUrl parse(String url) {
        ConnectionString connection = connection(url);
        String database = connection.getDatabase();
        if (database == null || database.isBlank()) {
            throw new IllegalArgumentException("the MongoDB URL for " + String.join(",", connection.getHosts())
                    + " names no database: " + EXPECTED + ", such as mongodb://localhost:27017/evenkeel");
        }
        return new MongoUrl(connection, database);
    }

    // The driver's own text and cause may quote the URL, and with it a password.
    @SuppressWarnings("UnusedException")
    private static ConnectionString connection(String url) {
        try {
            return new ConnectionString(url);
        } catch (RuntimeException e) {
            throw new IllegalArgumentException("this is not a URL of MongoDB: " + EXPECTED
                    + "; characters such as @ : / in a user name or password must be percent-encoded");
        }
    }

    @Override
    public String toString() {
        return "MongoDB database '" + database + "' at " + String.join(",", connection.getHosts());
    }
}
