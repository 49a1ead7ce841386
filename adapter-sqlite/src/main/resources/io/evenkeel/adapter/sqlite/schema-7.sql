-- Links under which calendars read the sessions of a trainer. Of a secret there is only its hash.
CREATE TABLE calendar_feed (
    id          TEXT PRIMARY KEY CHECK (id <> ''),
    trainer     TEXT NOT NULL,
    secret_hash TEXT NOT NULL UNIQUE CHECK (length(secret_hash) = 64),
    made_at     INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
