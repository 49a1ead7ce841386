-- From when until when a session holds its trainer and its room; NULL when it holds nothing. Of its room it takes one place of
-- as many as the roster of its write said. A plan moved away from the held time would be booked in secret, hence the checks; the
-- longest held time is a plan of a day with buffers of a day, in whole five minutes.
ALTER TABLE session ADD COLUMN held_start INTEGER;
ALTER TABLE session ADD COLUMN held_end INTEGER
  CHECK ((held_start IS NULL) = (held_end IS NULL))
  CHECK (held_start <= planned_start AND planned_end <= held_end)
  CHECK (held_end - held_start <= 259800);
ALTER TABLE session ADD COLUMN room_places INTEGER NOT NULL DEFAULT 1 CHECK (room_places >= 1);

CREATE INDEX session_by_held_trainer ON session (trainer, held_start, held_end)
  WHERE held_start IS NOT NULL AND trainer IS NOT NULL;
CREATE INDEX session_by_held_room ON session (room, held_start, held_end)
  WHERE held_start IS NOT NULL AND room IS NOT NULL;

-- Nothing is held twice, whoever writes. Both triggers ask the same. Of a trainer: what the last holder that begins before the end
-- of the held time keeps; the others have left by then, since no two of one trainer overlap. Of a room: whether at some moment, the
-- beginning of the held time or of a holder within it, as many others hold it as it has places; no holder begins earlier than the
-- longest held time before. So every look-up is a seek.
CREATE TRIGGER session_added_takes_what_is_free AFTER INSERT ON session
WHEN NEW.held_start IS NOT NULL
BEGIN
  SELECT RAISE(ABORT, 'the trainer is held by another session')
  WHERE NEW.held_start < (
    SELECT holder.held_end FROM session AS holder
    WHERE holder.trainer = NEW.trainer AND holder.row_id <> NEW.row_id
      AND holder.held_start < NEW.held_end
    ORDER BY holder.held_start DESC LIMIT 1);
  SELECT RAISE(ABORT, 'the room is held by as many sessions as it has places')
  FROM session AS holder
  WHERE holder.room = NEW.room AND holder.row_id <> NEW.row_id
    AND holder.held_start > NEW.held_start - 259800 AND holder.held_start < NEW.held_end
    AND holder.held_end > NEW.held_start
    AND NEW.room_places <= (
      SELECT count(*) FROM session AS other
      WHERE other.room = NEW.room AND other.row_id <> NEW.row_id
        AND other.held_start > NEW.held_start - 259800
        AND other.held_start <= max(holder.held_start, NEW.held_start)
        AND other.held_end > max(holder.held_start, NEW.held_start));
END;

CREATE TRIGGER session_changed_takes_what_is_free AFTER UPDATE ON session
WHEN NEW.held_start IS NOT NULL
  AND (NEW.trainer, NEW.room, NEW.held_start, NEW.held_end, NEW.room_places)
    IS NOT (OLD.trainer, OLD.room, OLD.held_start, OLD.held_end, OLD.room_places)
BEGIN
  SELECT RAISE(ABORT, 'the trainer is held by another session')
  WHERE NEW.held_start < (
    SELECT holder.held_end FROM session AS holder
    WHERE holder.trainer = NEW.trainer AND holder.row_id <> NEW.row_id
      AND holder.held_start < NEW.held_end
    ORDER BY holder.held_start DESC LIMIT 1);
  SELECT RAISE(ABORT, 'the room is held by as many sessions as it has places')
  FROM session AS holder
  WHERE holder.room = NEW.room AND holder.row_id <> NEW.row_id
    AND holder.held_start > NEW.held_start - 259800 AND holder.held_start < NEW.held_end
    AND holder.held_end > NEW.held_start
    AND NEW.room_places <= (
      SELECT count(*) FROM session AS other
      WHERE other.room = NEW.room AND other.row_id <> NEW.row_id
        AND other.held_start > NEW.held_start - 259800
        AND other.held_start <= max(holder.held_start, NEW.held_start)
        AND other.held_end > max(holder.held_start, NEW.held_start));
END;

-- The answers to requests that took effect.
CREATE TABLE kept_answer (
  scope      TEXT NOT NULL,
  name       TEXT NOT NULL,
  body_hash  TEXT NOT NULL,
  answer     TEXT NOT NULL,
  expires_at INTEGER NOT NULL,
  PRIMARY KEY (scope, name)
) STRICT;

CREATE INDEX kept_answer_by_expiry ON kept_answer (expires_at);

-- Folded days, as days since 1970-01-01. The generation counts folds and never goes back; without a fingerprint there are no
-- cells. The cells are right, all of them, from valid_from until before valid_until.
CREATE TABLE rollup_day (
  day         INTEGER PRIMARY KEY,
  generation  INTEGER NOT NULL,
  fingerprint TEXT,
  valid_from  INTEGER NOT NULL,
  valid_until INTEGER NOT NULL
) STRICT;

CREATE INDEX rollup_day_by_fingerprint ON rollup_day (fingerprint);

-- The empty group is all sessions of the day, or among the trainers nobody: the sessions without one.
CREATE TABLE rollup_cell (
  day      INTEGER NOT NULL REFERENCES rollup_day,
  lattice  TEXT NOT NULL,
  group_id TEXT NOT NULL,
  bytes    BLOB NOT NULL,
  PRIMARY KEY (day, lattice, group_id)
) STRICT;

-- Planned starts of sessions that were written since their day was folded. Of seconds, not of days, so that marks outlive a change
-- of the zone.
CREATE TABLE rollup_mark (
  start_second INTEGER PRIMARY KEY,
  sequence     INTEGER NOT NULL
) STRICT;

-- A write counts the data version up and marks its days with it, whoever writes. What only concerns the held time changes no
-- session.
CREATE TRIGGER session_added_is_marked AFTER INSERT ON session
BEGIN
  UPDATE data_version SET value = value + 1;
  INSERT INTO rollup_mark SELECT NEW.planned_start, value FROM data_version WHERE true
    ON CONFLICT (start_second) DO UPDATE SET sequence = excluded.sequence;
END;

CREATE TRIGGER session_changed_is_marked AFTER UPDATE ON session
WHEN (NEW.id, NEW.source, NEW.external_id, NEW.trainer, NEW.activity, NEW.room, NEW.planned_start, NEW.planned_end,
    NEW.actual_start, NEW.actual_end, NEW.status, NEW.offered, NEW.booked, NEW.attended, NEW.cancelled_at, NEW.version)
  IS NOT (OLD.id, OLD.source, OLD.external_id, OLD.trainer, OLD.activity, OLD.room, OLD.planned_start, OLD.planned_end,
    OLD.actual_start, OLD.actual_end, OLD.status, OLD.offered, OLD.booked, OLD.attended, OLD.cancelled_at, OLD.version)
BEGIN
  UPDATE data_version SET value = value + 1;
  INSERT INTO rollup_mark SELECT OLD.planned_start, value FROM data_version WHERE true
    ON CONFLICT (start_second) DO UPDATE SET sequence = excluded.sequence;
  INSERT INTO rollup_mark SELECT NEW.planned_start, value FROM data_version WHERE true
    ON CONFLICT (start_second) DO UPDATE SET sequence = excluded.sequence;
END;

CREATE TRIGGER session_removed_is_marked AFTER DELETE ON session
BEGIN
  UPDATE data_version SET value = value + 1;
  INSERT INTO rollup_mark SELECT OLD.planned_start, value FROM data_version WHERE true
    ON CONFLICT (start_second) DO UPDATE SET sequence = excluded.sequence;
END;
