-- One row, which every write locks first: so one write comes after the other, whatever thread or process it is of.
CREATE TABLE IF NOT EXISTS studio (id INTEGER PRIMARY KEY, data_version BIGINT NOT NULL);
INSERT INTO studio SELECT 1, 0 WHERE NOT EXISTS (SELECT 1 FROM studio);

CREATE TABLE IF NOT EXISTS roster (
  kind VARCHAR(16) NOT NULL, id VARCHAR(64) NOT NULL, name VARCHAR(200) NOT NULL, details VARCHAR,
  PRIMARY KEY (kind, id), UNIQUE (kind, name));

-- Times are seconds since 1970-01-01T00:00Z.
CREATE TABLE IF NOT EXISTS session (
  id VARCHAR(64) PRIMARY KEY, source VARCHAR, external_id VARCHAR,
  trainer VARCHAR(64), activity VARCHAR(64) NOT NULL, room VARCHAR(64),
  planned_start BIGINT NOT NULL, planned_end BIGINT NOT NULL, actual_start BIGINT, actual_end BIGINT,
  status VARCHAR(16) NOT NULL, offered INTEGER, booked INTEGER, attended INTEGER, cancelled_at BIGINT,
  version BIGINT NOT NULL,
  UNIQUE (source, external_id));
CREATE INDEX IF NOT EXISTS session_by_start ON session (planned_start, id);

-- Five minutes of a trainer or a room belong to one session: the database itself rules out a double booking.
CREATE TABLE IF NOT EXISTS claim (
  resource_type VARCHAR(16) NOT NULL, resource_id VARCHAR(64) NOT NULL, quantum BIGINT NOT NULL, lane INTEGER NOT NULL,
  session_id VARCHAR(64) NOT NULL REFERENCES session (id),
  PRIMARY KEY (resource_type, resource_id, quantum, lane));
CREATE INDEX IF NOT EXISTS claim_by_session ON claim (session_id);

CREATE TABLE IF NOT EXISTS answer (
  scope VARCHAR(500) NOT NULL, name VARCHAR(255) NOT NULL, body_hash VARCHAR NOT NULL, answer VARCHAR NOT NULL,
  expires_at BIGINT NOT NULL,
  PRIMARY KEY (scope, name));
