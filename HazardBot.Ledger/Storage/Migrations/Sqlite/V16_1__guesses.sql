-- Receipts and codes tried in vain, by the hour (hours since 1970): of one person of one channel, by keyed hash, and of all.
CREATE TABLE guess (
    hour INTEGER NOT NULL,
    address BLOB NOT NULL,
    tried INTEGER NOT NULL,
    PRIMARY KEY (hour, address)
) WITHOUT ROWID;

CREATE TABLE guess_hour (
    hour INTEGER NOT NULL PRIMARY KEY,
    tried INTEGER NOT NULL
);
