-- Receipts and codes tried in vain, by ten minutes (counted since 1970): of one person of one channel, by keyed hash, and of all.
CREATE TABLE dbo.guess (
    address BINARY(32) NOT NULL,
    slot INT NOT NULL,
    tried INT NOT NULL,
    CONSTRAINT pk_guess PRIMARY KEY (address, slot)
);
CREATE INDEX ix_guess_slot ON dbo.guess (slot);

CREATE TABLE dbo.guess_total (
    slot INT NOT NULL,
    tried INT NOT NULL,
    CONSTRAINT pk_guess_total PRIMARY KEY (slot)
);
