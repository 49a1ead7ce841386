CREATE TABLE roster (
  kind TEXT NOT NULL,
  id   TEXT NOT NULL,
  name TEXT NOT NULL,
  PRIMARY KEY (kind, id),
  UNIQUE (kind, name)
) STRICT, WITHOUT ROWID;

CREATE TABLE session (
  row_id        INTEGER PRIMARY KEY,
  id            TEXT NOT NULL UNIQUE,
  source        TEXT,
  external_id   TEXT,
  trainer       TEXT,
  activity      TEXT NOT NULL,
  room          TEXT,
  planned_start INTEGER NOT NULL,
  planned_end   INTEGER NOT NULL CHECK (planned_end > planned_start),
  actual_start  INTEGER,
  actual_end    INTEGER,
  status        TEXT NOT NULL,
  offered       INTEGER,
  booked        INTEGER,
  attended      INTEGER,
  cancelled_at  INTEGER,
  version       INTEGER NOT NULL CHECK (version >= 1),
  CHECK ((source IS NULL) = (external_id IS NULL)),
  UNIQUE (source, external_id)
) STRICT;

CREATE INDEX session_by_start ON session (planned_start, id);
CREATE INDEX session_by_trainer ON session (trainer, planned_start, id);
CREATE INDEX session_by_activity ON session (activity, planned_start, id);

CREATE TABLE data_version (
  only_row INTEGER PRIMARY KEY CHECK (only_row = 1),
  value    INTEGER NOT NULL
) STRICT;
INSERT INTO data_version VALUES (1, 0);
