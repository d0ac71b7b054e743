-- One row: up to which local day and hour the reminders were written.
CREATE TABLE dbo.reminder_mark (
    id INT NOT NULL,
    day NVARCHAR(10) COLLATE Latin1_General_BIN2 NOT NULL,
    hour INT NOT NULL,
    CONSTRAINT pk_reminder_mark PRIMARY KEY (id)
);

-- Who left lately, for the digest of who got what they held.
CREATE INDEX ix_staff_event_at ON dbo.staff_event (at);

-- What is overdue in a part of the tree, without a look at the rows.
CREATE INDEX ix_hazard_overdue ON dbo.hazard (unit, act_by, holder) WHERE holder IS NOT NULL;
