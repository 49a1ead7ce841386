-- Who may sign in. Of a password there is only the hash.
CREATE TABLE account (
  id            TEXT PRIMARY KEY,
  name          TEXT NOT NULL UNIQUE,
  role          TEXT NOT NULL,
  password_hash TEXT NOT NULL,
  enabled       INTEGER NOT NULL CHECK (enabled IN (0, 1)),
  version       INTEGER NOT NULL CHECK (version >= 1)
) STRICT, WITHOUT ROWID;

-- Who has signed in. Of a refresh token there is only the number. Times are nanoseconds since 1970-01-01.
CREATE TABLE sign_in (
  id              TEXT PRIMARY KEY,
  account         TEXT NOT NULL,
  account_version INTEGER NOT NULL CHECK (account_version >= 1),
  sequence        INTEGER NOT NULL CHECK (sequence >= 1),
  refreshed_at    INTEGER NOT NULL,
  ends_at         INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX sign_in_by_account ON sign_in (account);
CREATE INDEX sign_in_by_end ON sign_in (ends_at);
