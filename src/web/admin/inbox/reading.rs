//! Marking as read: one item, perhaps to go on to its text, or everything up to one. An item that is
//! gone or somebody else's leads back to the list, where it is not.

use serde::Deserialize;

use crate::actions::inbox::{read_all, read_item};
use crate::domain::id::InboxItemId;
use crate::view::{Flash, FlashTone};
use crate::web::Result;
use crate::web::admin::Panel;
use crate::web::form::Form;

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct ReadForm {
    /// One item.
    item: Option<InboxItemId>,
    /// Or all up to this one.
    up_to: Option<InboxItemId>,
    /// The list was narrowed to this.
    event: String,
    /// `open` = go to the text.
    then: String,
}

/// POST `/admin/inbox/reading`
pub async fn read(panel: Panel, Form(form): Form<ReadForm>) -> Result {
    let event = form.event.parse().ok();
    let back = event.map_or("/admin/inbox".to_owned(), |event| {
        format!("/admin/inbox?event={event}")
    });
    if let Some(id) = form.item {
        let item = read_item(&panel.app, panel.person(), id).await?;
        let open = item.filter(|_| form.then == "open");
        return Ok(panel.go(open.map_or(back, |item| {
            item.event.address(item.edition, item.anchor.as_deref())
        })));
    }
    if let Some(up_to) = form.up_to {
        read_all(&panel.app, panel.person(), up_to, event).await?;
        let flash = Flash::new(FlashTone::Success, "inbox-all-read");
        return panel.redirect(back, flash).await;
    }
    Ok(panel.go(back))
}
