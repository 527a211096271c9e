//! How approving is arranged: paths, calendars, deadlines and deputies.

mod paths;
