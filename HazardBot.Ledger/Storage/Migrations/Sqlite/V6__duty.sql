-- Who takes on what reaches a unit, ahead of whom the roles would name. No category stands for all. Days are ISO dates, both included.
CREATE TABLE duty (
    id BLOB NOT NULL PRIMARY KEY,
    unit TEXT NOT NULL,
    category TEXT NULL,
    staff TEXT NOT NULL,
    from_day TEXT NOT NULL,
    to_day TEXT NOT NULL
);
