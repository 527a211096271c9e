//! How approving is arranged: paths, calendars, deadlines and deputies.

mod calendar;
mod deadlines;
mod deputies;
mod paths;
