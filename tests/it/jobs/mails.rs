//! The words of mails: in the reader's language and direction, whatever language the text is in.

use mihan::actions::mail_order::{MailOrder, order_mail};
use mihan::app::App;
use mihan::domain::actor::Actor;
use mihan::domain::id::{EditionId, PersonId, RevisionId};
use mihan::domain::local_text::LocalText;
use mihan::domain::locale::Locale;
use mihan::domain::notice::{NoticeEvent, Way};
use mihan::domain::scope::Role;
use mihan::mail::OutgoingMail;
use mihan::store::inbox::{self, NewItem};

use super::desk::Desk;

/// Orders an invitation.
pub async fn invite(app: &App, person: PersonId, token: &str) {
    let order = MailOrder::Invitation {
        person,
        token: token.to_owned(),
    };
    let tx = app.store.write().await.unwrap();
    order_mail(&tx, &order, None, app.clock.now())
        .await
        .unwrap();
    tx.commit().await.unwrap();
}

async fn sends(desk: &Desk, order: MailOrder) -> OutgoingMail {
    let now = desk.app.clock.now();
    let tx = desk.app.store.write().await.unwrap();
    order_mail(&tx, &order, None, now).await.unwrap();
    tx.commit().await.unwrap();
    desk.works().await;
    desk.sent.take().pop().expect("a mail")
}

/// Puts news into the reader's inbox, for the next mail of the text.
async fn news(
    desk: &Desk,
    reader: &Actor,
    by: Option<&Actor>,
    event: NoticeEvent,
    edition: EditionId,
) -> MailOrder {
    let step = LocalText::new([
        (Locale::ArMa, "المراجعة اللغوية".to_owned()),
        (Locale::FrMa, "Relecture".to_owned()),
    ]);
    let person = reader.person_id().unwrap();
    let item = NewItem {
        person,
        event,
        edition,
        revision: RevisionId(1),
        by: by.and_then(Actor::person_id),
        reason: Some("Le <b>titre</b> est trop long."),
        step: Some(&step),
        anchor: None,
        way: Way::Mail,
        dedup_key: desk.app.ids.short(12),
    };
    let tx = desk.app.store.write().await.unwrap();
    inbox::insert_item(&tx, &item, desk.app.clock.now())
        .await
        .unwrap();
    tx.commit().await.unwrap();
    MailOrder::News { person, edition }
}

fn whole(mail: &OutgoingMail) -> String {
    format!("{}\n\n{}\n\n{}", mail.subject, mail.text, mail.html)
}

#[tokio::test]
async fn arabic_reader_gets_a_right_to_left_mail_about_a_french_text() {
    let desk = Desk::on_sqlite().await;
    let author = desk.local("Amina", Locale::FrMa, Role::Contributor).await;
    let reader = desk
        .local("إبراهيم", Locale::ArMa, Role::LanguageReviewer)
        .await;
    let id = desk.draft(&author, "Portes ouvertes").await;
    desk.submits(&author, id).await;
    desk.works().await;
    desk.told();
    let order = news(&desk, &reader, Some(&author), NoticeEvent::Submitted, id).await;
    let mail = sends(&desk, order).await;
    assert_eq!(mail.subject, "نص ينتظر مراجعتكم: Portes ouvertes");
    assert!(mail.html.contains("<html lang=\"ar-MA\" dir=\"rtl\">"));
    assert!(
        mail.html
            .contains("lang=\"fr-MA\" dir=\"ltr\">Portes ouvertes<")
    );
    assert!(mail.text.contains("\u{2068}Portes ouvertes\u{2069}"));
    assert!(mail.html.contains("&lt;b&gt;titre"));
    insta::assert_snapshot!("submitted_in_arabic", whole(&mail));
}

#[tokio::test]
async fn french_reader_is_invited_by_a_link_to_the_configured_address() {
    let desk = Desk::on_sqlite().await;
    let reader = desk.local("Amina", Locale::FrMa, Role::Contributor).await;
    let order = MailOrder::Invitation {
        person: reader.person_id().unwrap(),
        token: "the-token".to_owned(),
    };
    let mail = sends(&desk, order).await;
    let link = "https://mihan.example/admin/invitation?token=the-token";
    assert!(mail.text.contains(link));
    assert!(mail.html.contains(&format!("href=\"{link}\"")));
    insta::assert_snapshot!("invitation_in_french", whole(&mail));
}

#[tokio::test]
async fn every_mail_has_words_in_every_language() {
    let desk = Desk::on_sqlite().await;
    let author = desk.local("Amina", Locale::FrMa, Role::Contributor).await;
    let id = desk.draft(&author, "Portes ouvertes").await;
    desk.submits(&author, id).await;
    desk.works().await;
    desk.told();
    for locale in Locale::ALL {
        let name = format!("Reader {}", locale.tag());
        let reader = desk.local(&name, locale, Role::Approver).await;
        let person = reader.person_id().unwrap();
        let token = "t".to_owned();
        let mut mails = Vec::new();
        let orders = vec![
            MailOrder::Reset {
                person,
                token: token.clone(),
            },
            MailOrder::Invitation { person, token },
        ];
        for order in orders {
            mails.push(sends(&desk, order).await);
        }
        for event in NoticeEvent::ALL {
            for by in [Some(&author), None] {
                let order = news(&desk, &reader, by, *event, id).await;
                mails.push(sends(&desk, order).await);
            }
        }
        for mail in mails {
            assert!(!mail.subject.contains(['\u{2068}', '\u{2069}', '\n']));
            assert!(mail.html.contains(&format!("lang=\"{}\"", locale.tag())));
            assert!(mail.text.contains("https://mihan.example/admin/"));
        }
    }
}
