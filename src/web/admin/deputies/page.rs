//! The page of deputies: one's own, and for administrators everybody's.

use jiff::civil::Date;
use serde::Serialize;

use super::form::DeputyForm;
use crate::actions::deputies::{name_deputy, revoke_deputy};
use crate::domain::content::Kind;
use crate::domain::id::{DelegationId, PersonId};
use crate::domain::locale::Locale;
use crate::domain::policy::{self, Act};
use crate::domain::refusal::FieldErrors;
use crate::domain::zone;
use crate::store::screens::deputies::{DeputiesScreen, KeptDelegation, deputies};
use crate::view::{FieldView, Flash, FlashTone, Navigation};
use crate::web::Result;
use crate::web::admin::Panel;
use crate::web::admin::reviews::row::{Desks, Said};
use crate::web::form::{Form, Path, mend};

const TEMPLATE: &str = "admin/deputies/page.html";
const HERE: &str = "/admin/deputies";

#[derive(Serialize)]
struct DeputiesPage {
    /// In force now, or ahead.
    current: Vec<Row>,
    past: Vec<Row>,
    /// The reader sees everybody's.
    all: bool,
    fields: Vec<FieldView>,
}

#[derive(Serialize)]
struct Row {
    id: DelegationId,
    /// None = the account is gone.
    from: Option<String>,
    to: Option<String>,
    /// The reader is the absent person, or the deputy.
    mine: bool,
    for_me: bool,
    city: Option<Said>,
    locale: Option<Locale>,
    kind: Option<Kind>,
    starts_on: Date,
    ends_on: Date,
    reason: String,
    in_force: bool,
    revoked: bool,
    may_revoke: bool,
}

/// `/admin/deputies`
pub async fn page(panel: Panel) -> Result {
    let panel = panel.at(Navigation::Settings);
    let screen = load(&panel).await?;
    let today = zone::to_day(panel.app.clock.now());
    let form = DeputyForm {
        starts_on: today.to_string(),
        ..DeputyForm::default()
    };
    let page = of(&panel, &screen, &form, &FieldErrors::default())?;
    panel.render(TEMPLATE, page).await
}

pub async fn name(panel: Panel, Form(form): Form<DeputyForm>) -> Result {
    let panel = panel.at(Navigation::Settings);
    let screen = load(&panel).await?;
    let read = form.read(&screen, panel.person().id);
    let done = match read {
        Ok(delegation) => mend(name_deputy(&panel.app, &panel.actor(), delegation).await)?,
        Err(errors) => Err(errors),
    };
    match done {
        Ok(_) => {
            let flash = Flash::new(FlashTone::Success, "deputies-named");
            panel.redirect(HERE, flash).await
        }
        Err(errors) => {
            let page = of(&panel, &screen, &form, &errors)?;
            panel.invalid(TEMPLATE, page)
        }
    }
}

pub async fn revoke(panel: Panel, Path(id): Path<DelegationId>) -> Result {
    let panel = panel.at(Navigation::Settings);
    revoke_deputy(&panel.app, &panel.actor(), id).await?;
    let flash = Flash::new(FlashTone::Success, "deputies-revoked-done");
    panel.redirect(HERE, flash).await
}

fn sees_all(panel: &Panel) -> bool {
    policy::decide(&panel.actor(), Act::ManagePeople).is_ok()
}

async fn load(panel: &Panel) -> Result<DeputiesScreen> {
    let of = (!sees_all(panel)).then_some(panel.person().id);
    Ok(deputies(&panel.app.store, &panel.scope(), of).await?)
}

fn of(
    panel: &Panel,
    screen: &DeputiesScreen,
    form: &DeputyForm,
    errors: &FieldErrors,
) -> Result<DeputiesPage> {
    let today = zone::to_day(panel.app.clock.now());
    let all = sees_all(panel);
    let over = |kept: &&KeptDelegation| kept.revoked_at.is_some() || kept.value.ends_on < today;
    let (past, current): (Vec<_>, Vec<_>) = screen.delegations.iter().partition(over);
    let rows = |list: Vec<&KeptDelegation>| {
        list.into_iter()
            .map(|kept| row(panel, screen, kept, today))
            .collect()
    };
    Ok(DeputiesPage {
        current: rows(current),
        past: rows(past),
        all,
        fields: form.fields(panel, screen, all, errors)?,
    })
}

fn row(panel: &Panel, screen: &DeputiesScreen, kept: &KeptDelegation, today: Date) -> Row {
    let desks = Desks {
        cities: &screen.cities,
        reader: panel.locale(),
    };
    let name = |id: PersonId| screen.names.get(&id).cloned();
    let (value, me) = (&kept.value, panel.person().id);
    let revoked = kept.revoked_at.is_some();
    let over = revoked || value.ends_on < today;
    let absent = value.from;
    Row {
        id: kept.id,
        from: name(value.from),
        to: name(value.to),
        mine: value.from == me,
        for_me: value.to == me,
        city: desks.name(value.city),
        locale: value.locale,
        kind: value.kind,
        starts_on: value.starts_on,
        ends_on: value.ends_on,
        reason: value.reason.clone(),
        in_force: !revoked && value.is_in_force(today),
        revoked,
        may_revoke: !over && policy::decide(&panel.actor(), Act::NameDeputy { absent }).is_ok(),
    }
}
