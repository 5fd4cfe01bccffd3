-- The ledger of imgkit/ledger.py: one row for each call to a service that takes money.
CREATE TABLE IF NOT EXISTS calls (
    number INTEGER PRIMARY KEY,
    asked TEXT NOT NULL,     -- when, in UTC
    lapses TEXT NOT NULL,    -- until when a reservation counts as such
    what TEXT NOT NULL,      -- generate, edit, describe, moderate
    service TEXT NOT NULL,
    model TEXT NOT NULL,
    request TEXT NOT NULL,   -- a hash of all that was asked, by which the same request is known
    first INTEGER,           -- the first of the calls that one request was split into
    pictures INTEGER NOT NULL,
    estimate REAL,           -- US dollars; NULL is unknown
    cost REAL,               -- likewise
    state TEXT NOT NULL CHECK (state IN ('reserved', 'charged', 'maybe charged', 'not charged')),
    files TEXT NOT NULL DEFAULT '[]'
);
CREATE INDEX IF NOT EXISTS by_request ON calls (request);
CREATE VIEW IF NOT EXISTS entries AS SELECT
    number, asked, what, service, model, request, first, pictures, estimate, cost, files,
    CASE WHEN state = 'reserved' AND lapses < strftime('%Y-%m-%dT%H:%M:%f', 'now')
        THEN 'maybe charged' ELSE state END AS state,
    CASE WHEN state = 'not charged' THEN 0 ELSE coalesce(cost, estimate) END AS counted
FROM calls;
