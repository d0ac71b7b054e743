-- At which hour somebody wants the daily digest; who has no row gets it at eight.
CREATE TABLE staff_setting (
    staff TEXT NOT NULL PRIMARY KEY,
    digest_hour INTEGER NOT NULL
);

-- One row while nothing may be sent: after a restore, until an administrator releases what was pending.
CREATE TABLE outbox_hold (
    id INTEGER NOT NULL PRIMARY KEY,
    since INTEGER NOT NULL
);
