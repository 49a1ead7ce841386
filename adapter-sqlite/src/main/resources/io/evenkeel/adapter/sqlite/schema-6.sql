-- Series, of which sessions are made. The start is that of the first instance on the clock of its zone, as seconds since
-- 1970-01-01T00:00 there; when the others take place is a JSON object. The sessions know their series, by their external keys.
CREATE TABLE series (
  id         TEXT PRIMARY KEY,
  activity   TEXT NOT NULL,
  trainer    TEXT,
  room       TEXT,
  start      INTEGER NOT NULL,
  recurrence TEXT NOT NULL,
  version    INTEGER NOT NULL CHECK (version >= 1)
) STRICT, WITHOUT ROWID;

CREATE INDEX series_by_start ON series (start, id);

-- Whether an entry of the roster can be removed is found by a seek.
CREATE INDEX series_by_activity ON series (activity);
CREATE INDEX series_by_trainer ON series (trainer) WHERE trainer IS NOT NULL;
CREATE INDEX series_by_room ON series (room) WHERE room IS NOT NULL;
