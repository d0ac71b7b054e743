-- At which hour somebody wants the daily digest; who has no row gets it at eight.
CREATE TABLE dbo.staff_setting (
    staff NVARCHAR(40) COLLATE Latin1_General_BIN2 NOT NULL,
    digest_hour INT NOT NULL,
    CONSTRAINT pk_staff_setting PRIMARY KEY (staff)
);

-- One row while nothing may be sent: after a restore, until an administrator releases what was pending.
CREATE TABLE dbo.outbox_hold (
    id INT NOT NULL,
    since BIGINT NOT NULL,
    CONSTRAINT pk_outbox_hold PRIMARY KEY (id)
);
