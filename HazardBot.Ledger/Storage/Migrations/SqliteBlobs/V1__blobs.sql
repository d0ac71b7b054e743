CREATE TABLE blob (
    id BLOB NOT NULL PRIMARY KEY,
    wrapped BLOB NULL,
    content_type TEXT NOT NULL,
    bytes_sealed BLOB NOT NULL,
    at INTEGER NOT NULL
);
