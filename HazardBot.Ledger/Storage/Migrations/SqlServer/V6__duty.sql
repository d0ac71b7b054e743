-- Who takes on what reaches a unit, ahead of whom the roles would name. No category stands for all. Days are ISO dates, both included.
CREATE TABLE dbo.duty (
    id BINARY(16) NOT NULL,
    unit NVARCHAR(40) COLLATE Latin1_General_BIN2 NOT NULL,
    category NVARCHAR(40) COLLATE Latin1_General_BIN2 NULL,
    staff NVARCHAR(40) COLLATE Latin1_General_BIN2 NOT NULL,
    from_day NVARCHAR(10) COLLATE Latin1_General_BIN2 NOT NULL,
    to_day NVARCHAR(10) COLLATE Latin1_General_BIN2 NOT NULL,
    CONSTRAINT pk_duty PRIMARY KEY (id)
);
