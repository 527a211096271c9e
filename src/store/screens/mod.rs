//! Read-only projections for pages of the panel: each a bounded number of queries, each through a `Scope`.
