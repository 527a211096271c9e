//! What people are told: the list, the mails and the digest, which never disagree.

mod digest;
mod mails;
mod page;

use jiff::SignedDuration;
use mihan::domain::id::EditionId;
use mihan::jobs::Worker;
use mihan::mail::OutgoingMail;

use crate::support::{TestApp, TestPerson};

/// A writer and an approver of one city, and a path of one step.
struct Room {
    editor: TestPerson,
    approver: TestPerson,
}

impl Room {
    async fn open(app: &TestApp) -> Self {
        app.has_short_path().await;
        Self {
            editor: app
                .person("editor")
                .contributor_of("souss-massa")
                .signed_in()
                .await,
            approver: app
                .person("approver")
                .approver_of("souss-massa")
                .signed_in()
                .await,
        }
    }

    async fn submitted(&self, app: &TestApp, title: &str) -> EditionId {
        let city = app.city("souss-massa").await;
        app.submitted(&self.editor, city, title).await
    }

    /// Submitted, approved and published: the editor has two pieces of news.
    async fn published(&self, app: &TestApp, title: &str) -> EditionId {
        let id = self.submitted(app, title).await;
        app.approve(&self.approver, id).await.unwrap();
        app.publish(&self.approver, id).await.unwrap();
        id
    }
}

/// What is due is done.
async fn works(app: &TestApp) {
    Worker::new(app.app.clone()).run_pending().await.unwrap();
}

/// Until the next day at this hour of the clocks of Morocco; tests begin at nine.
fn until_tomorrow(app: &TestApp, hour: i64) {
    app.passes(SignedDuration::from_hours(24 - 9 + hour));
}

/// Mails to somebody since the last look, which forgets those to others.
fn mails_to(app: &TestApp, person: &TestPerson) -> Vec<OutgoingMail> {
    let mut mails = app.mails.take();
    mails.retain(|mail| mail.to.address == person.person.email);
    mails
}

fn whole(mail: &OutgoingMail) -> String {
    format!("{}\n\n{}\n\n{}", mail.subject, mail.text, mail.html)
}
