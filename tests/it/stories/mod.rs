//! Whole stories through the router: what people do in the panel, and what the public then gets.

mod after;
mod correction;
mod doors;
mod newsroom;
mod publication;
mod release;
mod typing;
mod urgent;
