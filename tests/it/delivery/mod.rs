//! What the public gets: pages, feeds, the read API, and nothing that was not published.

mod api;
mod caching;
mod canary;
mod feeds;
mod openapi;
mod pages;
mod press;
