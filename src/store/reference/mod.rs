//! Reference data: cities, sectors, levels, tags and figures.

mod insert;
mod read;
mod update;
mod usage;

pub use insert::{
    append_figure, append_term, insert_city, insert_city_sector, insert_figure, insert_level,
    insert_sector, insert_tag, is_empty,
};
pub use read::{Kept, TermId, city, figure, figures_of, list_cities, list_terms, sectors_of, term};
pub use update::{
    delete_figure, delete_term, replace_city_sectors, update_city, update_figure, update_term,
};
pub use usage::count_uses;
