-- Receipts and codes tried in vain, by the hour (hours since 1970): of one person of one channel, by keyed hash, and of all.
CREATE TABLE dbo.guess (
    hour INT NOT NULL,
    address BINARY(32) NOT NULL,
    tried INT NOT NULL,
    CONSTRAINT pk_guess PRIMARY KEY (hour, address)
);

CREATE TABLE dbo.guess_hour (
    hour INT NOT NULL,
    tried INT NOT NULL,
    CONSTRAINT pk_guess_hour PRIMARY KEY (hour)
);
