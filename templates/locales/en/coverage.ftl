### What there is in each language, and what is missing.

coverage-csv = Download the table (CSV)
coverage-required = Required
coverage-documents = Documents: { $count }
coverage-public = Public: { $count }
coverage-waiting = Waiting: { $count }
coverage-writing = Being written: { $count }
coverage-stale = Stale: { $count }
coverage-missing = Missing: { $count }
coverage-lacking = Without a text in: { $language }
coverage-only-stale = Stale translations only
