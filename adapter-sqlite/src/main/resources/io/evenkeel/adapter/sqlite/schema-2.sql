-- A JSON object; NULL while no more than the name is known.
ALTER TABLE roster ADD COLUMN details TEXT;
