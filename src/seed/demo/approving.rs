//! How approving is arranged in the demonstration: a deputy, a path of its own, two cities' hours.

use jiff::ToSpan as _;
use jiff::civil::Date;

use super::people::DemoPeople;
use crate::actions::calendars::save_week;
use crate::actions::deputies::name_deputy;
use crate::actions::paths::{add_step, move_step, start_path};
use crate::app::App;
use crate::domain::actor::Actor;
use crate::domain::content::{FormInput, Kind};
use crate::domain::deputy::Delegation;
use crate::domain::id::PersonId;
use crate::domain::path::{PathPlace, Towards};
use crate::domain::zone;
use crate::seed::SeedError;
use crate::store::cities;

/// When a desk opens and closes on a day.
type Day = (&'static str, &'static str);

/// Opening hours as two Cités printed them (domain.md §6.6): Monday to Friday, then Saturday.
const HOURS: [(&str, Day, Day); 2] = [
    (
        "beni-mellal-khenifra",
        ("08:00", "18:00"),
        ("08:00", "13:00"),
    ),
    ("rabat-sale-kenitra", ("08:00", "18:00"), ("08:00", "18:00")),
];

pub(super) async fn arrange(app: &App, people: &DemoPeople) -> Result<(), SeedError> {
    deputy(app, people).await?;
    let admin = people.actor("admin@demo.mihan.example")?;
    path(app, admin).await?;
    for (slug, weekdays, saturday) in HOURS {
        let mut input = Vec::new();
        let mut day = |name: &str, hours: Day| {
            input.push((format!("usual.{name}.opens"), hours.0.to_owned()));
            input.push((format!("usual.{name}.closes"), hours.1.to_owned()));
        };
        for name in ["mon", "tue", "wed", "thu", "fri"] {
            day(name, weekdays);
        }
        day("sat", saturday);
        let city = cities::city_by_slug(&app.store, slug).await?;
        save_week(app, admin, Some(city), None, &FormInput::new(input)).await?;
    }
    Ok(())
}

/// One director is away this week.
async fn deputy(app: &App, people: &DemoPeople) -> Result<(), SeedError> {
    let director = people.actor("director.marrakech-safi@demo.mihan.example")?;
    let deputy = people.actor("approver.marrakech-safi@demo.mihan.example")?;
    let today: Date = zone::to_day(app.clock.now());
    let id = |actor: &Actor| actor.person_id().unwrap_or(PersonId(0));
    let delegation = Delegation {
        from: id(director),
        to: id(deputy),
        city: None,
        locale: None,
        kind: None,
        starts_on: today,
        ends_on: today
            .checked_add(6.days())
            .map_err(|error| SeedError::Data(error.to_string()))?,
        reason: "Congé annuel (démonstration)".to_owned(),
    };
    name_deputy(app, director, delegation).await?;
    Ok(())
}

/// In one city a referee checks the facts of events before the last word.
async fn path(app: &App, admin: &Actor) -> Result<(), SeedError> {
    let city = cities::city_by_slug(&app.store, "draa-tafilalet").await?;
    let place = PathPlace {
        kind: Kind::Event,
        city: Some(city),
        locale: None,
    };
    let id = start_path(app, admin, place, None).await?;
    let step = [
        ("names.ar-MA", "التحقق من المعطيات"),
        ("names.fr-MA", "Vérification des faits"),
        ("names.en", "Fact check"),
        ("roles", "fact_reviewer"),
        ("quorum", "1"),
        ("target_hours", "16"),
    ];
    let step = step.map(|(key, value)| (key.to_owned(), value.to_owned()));
    add_step(app, admin, id, 0, &FormInput::new(step)).await?;
    // Before the last word.
    move_step(app, admin, id, 2, Towards::Start, 1).await?;
    Ok(())
}
