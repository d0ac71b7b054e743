-- One row: up to which local day and hour the reminders were written.
CREATE TABLE reminder_mark (
    id INTEGER NOT NULL PRIMARY KEY,
    day TEXT NOT NULL,
    hour INTEGER NOT NULL
);

-- Who left lately, for the digest of who got what they held.
CREATE INDEX ix_staff_event_at ON staff_event (at);

-- What is overdue in a part of the tree, without a look at the rows.
CREATE INDEX ix_hazard_overdue ON hazard (unit, act_by, holder) WHERE holder IS NOT NULL;
