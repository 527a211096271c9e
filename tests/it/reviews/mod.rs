//! The approving side of the panel: dashboard, queue, review page, history.

mod dashboard;
mod pages;
mod times;
