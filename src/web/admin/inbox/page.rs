//! The page of the inbox: unread first, by day.

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::domain::id::InboxItemId;
use crate::domain::notice::{Concern, NoticeEvent};
use crate::domain::zone;
use crate::store::screens::inbox::{self, From, InboxPage, Line};
use crate::web::Result;
use crate::web::admin::Panel;
use crate::web::admin::reviews::row::{Desks, Said, TextRow};
use crate::web::form::Query;

/// Nothing chosen = everything, from the beginning.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    event: String,
    /// `yes` = the page begins among the read ones.
    read: String,
    /// The last item of the page before.
    before: Option<InboxItemId>,
}

#[derive(Serialize)]
struct Shown {
    days: Vec<Day>,
    events: Vec<Choice>,
    /// The event chosen, or nothing.
    event: String,
    /// The newest unread item here: what "mark all" goes up to.
    up_to: Option<InboxItemId>,
    next: Option<String>,
    first: bool,
}

/// The items of one day that are read, or that are not.
#[derive(Serialize)]
struct Day {
    day: Date,
    read: bool,
    /// Whether the items before this day were in the other state.
    turns: bool,
    items: Vec<ItemRow>,
}

#[derive(Serialize)]
struct ItemRow {
    id: InboxItemId,
    event: NoticeEvent,
    by: Option<String>,
    reason: Option<String>,
    step: Option<Said>,
    at: Timestamp,
    read: bool,
    /// Whether it waits for the reader's decision.
    waits: bool,
    href: String,
    text: TextRow,
}

#[derive(Serialize)]
struct Choice {
    value: NoticeEvent,
    selected: bool,
}

/// `/admin/inbox`
pub async fn page(panel: Panel, Query(asked): Query<Asked>) -> Result {
    let event = asked.event.parse().ok();
    let from = From {
        read: asked.read == "yes",
        before: asked.before,
    };
    let (me, limit) = (panel.person().id, panel.app.config.limits.page_size);
    let found = inbox::page(&panel.app.store, &panel.scope(), me, event, from, limit).await?;
    let desks = Desks {
        cities: &found.cities,
        reader: panel.locale(),
    };
    let unread = found.lines.iter().find(|line| !line.item.read);
    let shown = Shown {
        up_to: unread.map(|line| line.item.id),
        next: found.next.map(|next| address(event, next)),
        first: from == From::default(),
        days: days(&found, &desks),
        events: choices(event),
        event: event.map_or(String::new(), |event| event.to_string()),
    };
    panel.render("admin/inbox/page.html", shown).await
}

fn address(event: Option<NoticeEvent>, from: From) -> String {
    let mut query = url::form_urlencoded::Serializer::new(String::new());
    if let Some(event) = event {
        query.append_pair("event", event.as_str());
    }
    if from.read {
        query.append_pair("read", "yes");
    }
    if let Some(before) = from.before {
        query.append_pair("before", &before.to_string());
    }
    format!("/admin/inbox?{}", query.finish())
}

fn days(found: &InboxPage, desks: &Desks<'_>) -> Vec<Day> {
    let mut days: Vec<Day> = Vec::new();
    for line in &found.lines {
        let day = zone::to_local(line.item.created_at).date();
        let row = row(line, found, desks);
        match days.last_mut() {
            Some(last) if last.day == day && last.read == row.read => last.items.push(row),
            last => {
                let turns = last.is_none_or(|last| last.read != row.read);
                days.push(Day {
                    day,
                    read: row.read,
                    turns,
                    items: vec![row],
                });
            }
        }
    }
    days
}

fn row(line: &Line, found: &InboxPage, desks: &Desks<'_>) -> ItemRow {
    let item = &line.item;
    ItemRow {
        id: item.id,
        event: item.event,
        by: item.by.and_then(|by| found.people.get(&by).cloned()),
        reason: item.reason.clone(),
        step: item
            .step
            .as_ref()
            .and_then(|step| Said::nearest(step, desks.reader)),
        at: item.created_at,
        read: item.read,
        waits: item.event.concern() == Concern::Decide
            && !item.event.is_overtaken(line.edition.stage),
        href: item.event.address(item.edition, item.anchor.as_deref()),
        text: desks.row(&line.edition),
    }
}

fn choices(chosen: Option<NoticeEvent>) -> Vec<Choice> {
    NoticeEvent::ALL
        .iter()
        .map(|event| Choice {
            value: *event,
            selected: chosen == Some(*event),
        })
        .collect()
}
