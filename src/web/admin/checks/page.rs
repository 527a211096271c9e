//! The list as a page of its own, for whoever reads the text.

use serde::Serialize;

use super::{ChecksView, Mends};
use crate::actions::checks::check_text;
use crate::actions::workflow::standing;
use crate::domain::id::EditionId;
use crate::domain::policy::{self, Act};
use crate::view::Navigation;
use crate::web::Result;
use crate::web::admin::Panel;
use crate::web::admin::reviews::acts::Acts;
use crate::web::admin::writing::Named;
use crate::web::form::Path;

#[derive(Serialize)]
struct ChecksPage {
    title: Named,
    checks: ChecksView,
    /// Submitting the text, for those who write it.
    acts: Option<Acts>,
    may_write: bool,
}

pub async fn page(panel: Panel, Path(id): Path<EditionId>) -> Result {
    let panel = panel.at(Navigation::Documents);
    let (actor, now) = (panel.actor(), panel.app.clock.now());
    let standing = standing(&panel.app.store, &actor, id).await?;
    let (edition, head) = (&standing.edition, &standing.head);
    let found = check_text(&panel.app.store, &head.content, edition.locale, now).await?;
    let may_write =
        edition.stage.is_writable() && policy::decide(&actor, Act::Write(edition.target())).is_ok();
    let mends = may_write.then(|| Mends {
        lock_version: edition.lock_version,
        digest: head.digest.clone(),
    });
    let page = ChecksPage {
        title: Named::new(&edition.title, edition.locale),
        checks: ChecksView::new(id, edition.locale, &found, mends),
        acts: may_write.then(|| Acts::of(&actor, &standing, now)),
        may_write,
    };
    panel.render("admin/checks/page.html", page).await
}
