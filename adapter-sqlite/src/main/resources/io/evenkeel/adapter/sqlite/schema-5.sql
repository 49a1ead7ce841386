-- Entries of the roster are edited one by one: a change says which version it was made from.
ALTER TABLE roster ADD COLUMN version INTEGER NOT NULL DEFAULT 1 CHECK (version >= 1);

-- Whether a room can be removed is found by a seek, as it is for trainers and activities.
CREATE INDEX session_by_room ON session (room) WHERE room IS NOT NULL;
