//! What is in sight as a condition on documents, so that rows out of scope are never read.
//! Must say the same as `Scope::sees`; what lies in the trash is in nobody's sight.

use entity::document::Column;
use sea_orm::{ColumnTrait as _, Condition};

use crate::domain::content::Kind;
use crate::domain::scope::Scope;

/// Documents that the scope sees.
pub(super) fn in_sight(scope: &Scope) -> Condition {
    kept().add(of_scope(scope))
}

/// Documents of the scope's own desks: without the national programmes that cities only read.
pub(super) fn at_own_desks(scope: &Scope) -> Condition {
    match scope {
        Scope::Everywhere => kept(),
        Scope::Cities(cities) => kept().add(Column::CityId.is_in(cities.iter().map(|city| city.0))),
    }
}

/// Documents that do not lie in the trash.
pub(super) fn kept() -> Condition {
    Condition::all().add(Column::TrashId.is_null())
}

fn of_scope(scope: &Scope) -> Condition {
    match scope {
        Scope::Everywhere => Condition::all(),
        Scope::Cities(cities) => Condition::any()
            .add(Column::CityId.is_in(cities.iter().map(|city| city.0)))
            .add(
                Condition::all()
                    .add(Column::CityId.is_null())
                    .add(Column::Kind.eq(Kind::Programme.as_str())),
            ),
    }
}
