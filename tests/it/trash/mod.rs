//! The trash: who puts what aside, who takes it out, and how anything ever leaves for good.

mod deleting;
mod putting;

use mihan::domain::id::EditionId;

use crate::support::{Answer, TestApp, TestPerson};

const CITY: &str = "souss-massa";

/// The public id of a text's document.
async fn document_of(app: &TestApp, id: EditionId) -> String {
    app.standing(id).await.edition.document.public_id
}

/// Puts a document in the trash by its page.
async fn puts(who: &mut TestPerson, document: &str) -> Answer {
    let path = format!("/admin/documents/{document}/trash");
    let page = who.browser.get(&path).await;
    assert_eq!(page.status, 200, "{}", page.gist());
    who.browser.post(&path, &[("reason", "A duplicate")]).await
}

/// Addresses of the things on the first page of the trash that can be restored.
async fn restorable(who: &mut TestPerson) -> Vec<String> {
    let page = who.browser.get("/admin/trash").await;
    assert_eq!(page.status, 200);
    page.attributes("tbody form", "action")
}
