//! Reference data: cities, sectors, levels, tags and figures.

mod insert;

pub use insert::{
    insert_city, insert_city_sector, insert_figure, insert_level, insert_sector, insert_tag,
    is_empty,
};
