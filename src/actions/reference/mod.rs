//! What HQ intends with reference data. Each act writes the row and its audit entry together, and
//! rings so that the public side looks again.

mod city;
mod figure;
mod required;
mod term;
mod trail;

pub use city::{save_city, save_city_sectors};
pub use figure::{add_figure, remove_figure, save_figure};
pub use required::save_required_locales;
pub use term::{add_term, remove_term, save_term};
