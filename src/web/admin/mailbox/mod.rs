//! The demonstration's mailbox: what would have been mailed. Only there, because mails carry links
//! that let their reader in.

use axum::http::header;
use axum::response::{Html, IntoResponse as _};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::Panel;
use super::routes::{Needs, Route};
use crate::domain::locale::Locale;
use crate::view::page::Navigation;
use crate::web::form::Query;
use crate::web::{Error, Result};

/// The one page with styles of its own: a mail as its reader's program shows it, without scripts.
const MAIL_POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; \
     form-action 'none'; frame-ancestors 'none'; sandbox allow-top-navigation-by-user-activation";

pub(super) fn routes() -> Vec<Route> {
    vec![
        Route::get("/admin/mailbox", Needs::SignedIn, list),
        Route::get("/admin/mailbox/mail", Needs::SignedIn, show),
        Route::get("/admin/mailbox/html", Needs::SignedIn, html),
    ]
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Which {
    id: String,
}

#[derive(Serialize)]
struct MailboxPage {
    /// False in a house that sends its mails, or whose mails are nobody else's business.
    open: bool,
    mails: Vec<MailRow>,
}

#[derive(Serialize)]
struct MailRow {
    id: String,
    to_name: String,
    to_address: String,
    subject: String,
    sent_at: Timestamp,
    locale: Locale,
}

#[derive(Serialize)]
struct MailPage {
    mail: MailRow,
    text: String,
}

async fn list(panel: Panel) -> Result {
    let open = panel.app.config.demo;
    let mut mails = Vec::new();
    if open {
        let all = panel.app.mailer.list_kept().await.map_err(Error::fault)?;
        let most = usize::try_from(panel.app.config.limits.page_size).unwrap_or(usize::MAX);
        mails.extend(all.into_iter().take(most).map(|mail| MailRow {
            id: mail.id,
            to_name: mail.to_name,
            to_address: mail.to_address,
            subject: mail.subject,
            sent_at: mail.sent_at,
            locale: mail.locale,
        }));
    }
    panel
        .at(Navigation::Mailbox)
        .render("admin/mailbox/list.html", MailboxPage { open, mails })
        .await
}

async fn show(panel: Panel, Query(which): Query<Which>) -> Result {
    if !panel.app.config.demo {
        return Ok(panel.go("/admin/mailbox"));
    }
    let kept = panel.app.mailer.find_kept(&which.id).await;
    let Some(mail) = kept.map_err(Error::fault)? else {
        return Ok(panel.go("/admin/mailbox"));
    };
    let page = MailPage {
        mail: MailRow {
            id: mail.id,
            to_name: mail.to_name,
            to_address: mail.to_address,
            subject: mail.subject,
            sent_at: mail.sent_at,
            locale: mail.locale,
        },
        text: mail.text,
    };
    panel
        .at(Navigation::Mailbox)
        .render("admin/mailbox/mail.html", page)
        .await
}

async fn html(panel: Panel, Query(which): Query<Which>) -> Result {
    if !panel.app.config.demo {
        return Ok(panel.go("/admin/mailbox"));
    }
    let kept = panel.app.mailer.find_kept(&which.id).await;
    match kept.map_err(Error::fault)? {
        Some(mail) => {
            let policy = [(header::CONTENT_SECURITY_POLICY, MAIL_POLICY)];
            Ok((policy, Html(mail.html)).into_response())
        }
        None => Ok(panel.go("/admin/mailbox")),
    }
}
