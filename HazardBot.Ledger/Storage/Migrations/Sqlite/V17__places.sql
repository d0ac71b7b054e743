-- Places of schools where a code hangs that can be scanned. Nothing is deleted: a printed code may hang for years.
CREATE TABLE place (
    code TEXT NOT NULL PRIMARY KEY,
    unit TEXT NOT NULL,
    name TEXT NOT NULL,
    english TEXT NULL,
    vanished_at INTEGER NULL
);
