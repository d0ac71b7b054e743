-- Receipts and codes tried in vain, by ten minutes (counted since 1970): of one person of one channel, by keyed hash, and of all.
CREATE TABLE guess (
    address BLOB NOT NULL,
    slot INTEGER NOT NULL,
    tried INTEGER NOT NULL,
    PRIMARY KEY (address, slot)
) WITHOUT ROWID;
CREATE INDEX ix_guess_slot ON guess (slot);

CREATE TABLE guess_total (
    slot INTEGER NOT NULL PRIMARY KEY,
    tried INTEGER NOT NULL
);
