//! Who hears of what: those who can act, those who wrote, never the one who did it, nobody twice.

use mihan::actions::workflow::{self, retract};
use mihan::domain::locale::Locale;
use mihan::domain::scope::Role;

use super::desk::Desk;

#[tokio::test]
async fn submitted_text_is_told_to_those_who_can_act_and_once() {
    let desk = Desk::on_sqlite().await;
    let author = desk.local("Amina", Locale::FrMa, Role::Contributor).await;
    desk.local("Brahim", Locale::ArMa, Role::LanguageReviewer)
        .await;
    desk.local("Chafik", Locale::FrMa, Role::LanguageReviewer)
        .await;
    desk.local("Director", Locale::FrMa, Role::Manager).await;
    desk.person("Far Away", Locale::FrMa, Role::HqApprover, None)
        .await;
    let gone = desk
        .local("Gone", Locale::FrMa, Role::LanguageReviewer)
        .await;
    desk.leaves(&gone).await;
    let id = desk.draft(&author, "Portes ouvertes").await;
    desk.submits(&author, id).await;
    desk.works().await;
    assert_eq!(desk.told(), ["Brahim", "Chafik"]);
    desk.works().await;
    assert!(desk.told().is_empty());
}

#[tokio::test]
async fn national_desk_hears_of_a_citys_text_only_when_nobody_nearer_can_act() {
    let desk = Desk::on_sqlite().await;
    let author = desk.local("Amina", Locale::FrMa, Role::Contributor).await;
    desk.person("Far Away", Locale::FrMa, Role::HqApprover, None)
        .await;
    let id = desk.draft(&author, "Portes ouvertes").await;
    desk.submits(&author, id).await;
    desk.works().await;
    assert_eq!(desk.told(), ["Far Away"]);
}

#[tokio::test]
async fn contributor_is_never_asked_to_decide_on_the_own_text() {
    let desk = Desk::on_sqlite().await;
    // The second step of the path is open to contributors: others may decide, the author may not.
    let author = desk.local("Amina", Locale::FrMa, Role::Contributor).await;
    let reviewer = desk
        .local("Brahim", Locale::FrMa, Role::LanguageReviewer)
        .await;
    desk.local("Chafik", Locale::FrMa, Role::Contributor).await;
    desk.local("Driss", Locale::FrMa, Role::Approver).await;
    let id = desk.draft(&author, "Portes ouvertes").await;
    desk.submits(&author, id).await;
    desk.works().await;
    desk.told();
    desk.approves(&reviewer, id).await;
    desk.works().await;
    assert_eq!(desk.told(), ["Chafik", "Driss"]);
}

#[tokio::test]
async fn writers_hear_of_approval_and_changes_but_not_of_their_own_doing() {
    let desk = Desk::on_sqlite().await;
    let author = desk.local("Amina", Locale::FrMa, Role::Contributor).await;
    let reviewer = desk
        .local("Brahim", Locale::FrMa, Role::LanguageReviewer)
        .await;
    let approver = desk.local("Driss", Locale::FrMa, Role::Approver).await;
    let id = desk.draft(&author, "Portes ouvertes").await;
    desk.submits(&author, id).await;
    desk.requests_changes(&reviewer, id, "La date manque.")
        .await;
    desk.works().await;
    let mails = desk.sent.take();
    assert_eq!(mails.len(), 1, "the step no longer waits for anybody");
    assert_eq!(mails[0].to.name, "Amina");
    assert!(mails[0].text.contains("La date manque."));
    assert!(mails[0].html.contains("La date manque."));

    desk.submits(&author, id).await;
    desk.requests_changes(&reviewer, id, "Encore.").await;
    desk.works().await;
    assert_eq!(
        desk.told(),
        ["Amina"],
        "the same text sent back again is news again"
    );

    desk.submits(&author, id).await;
    desk.works().await;
    assert_eq!(desk.told(), ["Brahim"]);
    desk.approves(&reviewer, id).await;
    desk.approves(&approver, id).await;
    desk.works().await;
    assert_eq!(desk.told(), ["Amina"]);
    let seen = desk.seen(id).await;
    workflow::publish(&desk.app, &approver, id, &seen)
        .await
        .unwrap();
    desk.works().await;
    assert_eq!(desk.told(), ["Amina"]);
}

#[tokio::test]
async fn text_that_was_taken_back_asks_nobody() {
    let desk = Desk::on_sqlite().await;
    let author = desk.local("Amina", Locale::FrMa, Role::Contributor).await;
    desk.local("Brahim", Locale::FrMa, Role::LanguageReviewer)
        .await;
    let id = desk.draft(&author, "Portes ouvertes").await;
    desk.submits(&author, id).await;
    let seen = desk.seen(id).await;
    retract(&desk.app, &author, id, &seen, None).await.unwrap();
    desk.works().await;
    assert!(desk.told().is_empty());
    desk.submits(&author, id).await;
    desk.works().await;
    assert_eq!(desk.told(), ["Brahim"]);
}
