//! What happens after the commit: who is told, in which words, and that nothing is lost or done twice.

mod desk;
mod killed;
mod mails;
mod news;
mod pages;
mod queue;
mod schedule;
