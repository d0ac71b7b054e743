-- Links for one viewer: who opened one first, both as keyed hashes.
CREATE TABLE link_use (
    link BLOB NOT NULL PRIMARY KEY,
    viewer BLOB NOT NULL,
    first_at INTEGER NOT NULL
);
CREATE INDEX ix_link_use_first_at ON link_use (first_at);
