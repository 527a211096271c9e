//! Another city's people find nothing of a text behind any door.

use std::io::Cursor;

use axum::body::Body;
use axum::http::Request;
use image::{DynamicImage, ImageFormat, RgbImage};
use mihan::domain::locale::Locale;

use super::newsroom::{CITY, Newsroom, text};
use crate::both_databases;
use crate::support::{Answer, TestPerson};

const SECRET: &str = "kanarienvogel";
const BOUNDARY: &str = "----mihan";

both_databases! {
    async fn another_city_finds_nothing_of_a_text(app: TestApp) {
        let mut room = Newsroom::open(app).await;
        let typed = [("title", SECRET), ("summary", SECRET), ("body_markdown", SECRET)];
        let item = room.writes(Locale::FrMa, &typed).await;
        let document = room.document_of(&item).await;
        let picture = uploads(&mut room.editor).await;
        let picture: serde_json::Value = serde_json::from_str(&picture.body).unwrap();
        let picture = format!("/admin/images/{}", text(&picture, "id"));
        let own = room.editor.browser.get(&format!("{picture}/480")).await;
        assert_eq!(own.status, 200, "{}", own.body);

        let mut doors: Vec<String> = ["edit", "preview", "revisions", "revisions/1", "compare?from=1&to=1", "review", "history", "removal", "discard"]
            .map(|door| format!("{item}/{door}"))
            .to_vec();
        doors.push(format!("/admin/documents/{document}"));
        doors.push(format!("{picture}/480"));
        doors.push(format!("{picture}/original"));
        let acts = ["edit", "submission", "retraction", "approval", "change-request", "publication", "schedule", "withdrawal", "removal", "discard"];
        let app = &room.app;
        for mut stranger in [
            app.person("stranger").contributor_of("oriental").signed_in().await,
            app.person("chief").manager_of("oriental").signed_in().await,
        ] {
            for door in &doors {
                assert_eq!(stranger.browser.get(door).await.status, 404, "{door}");
            }
            for act in acts {
                let to = format!("{item}/{act}");
                assert_eq!(stranger.browser.post(&to, &typed).await.status, 404, "{to}");
            }
            let to = format!("/admin/documents/{document}/editions");
            assert_eq!(stranger.browser.post(&to, &[("locale", "ar-MA")]).await.status, 404);
            for list in ["/admin", "/admin/documents", "/admin/documents?q=kanarienvogel", "/admin/reviews", "/admin/images", "/admin/images.json"] {
                let page = stranger.browser.get(list).await;
                assert_eq!(page.status, 200, "{list}");
                let told = page.body.replace(&format!("value=\"{SECRET}\""), "").replace(&format!("q={SECRET}"), "");
                assert!(!told.contains(SECRET) && !told.contains(&picture), "{list}: {told}");
            }
        }
    }
}

/// Uploads a small picture as the editor's script does.
async fn uploads(who: &mut TestPerson) -> Answer {
    let mut png = Cursor::new(Vec::new());
    DynamicImage::ImageRgb8(RgbImage::new(8, 8))
        .write_to(&mut png, ImageFormat::Png)
        .unwrap();
    let head = format!(
        "--{BOUNDARY}\r\ncontent-disposition: form-data; name=\"file\"; filename=\"{SECRET}.png\"\r\n\
         content-type: image/png\r\n\r\n"
    );
    let mut body = head.into_bytes();
    body.extend(png.into_inner());
    body.extend(format!("\r\n--{BOUNDARY}--\r\n").into_bytes());
    let request = Request::post(format!("/admin/images?city={CITY}"))
        .header("accept", "application/json")
        .header("host", "mihan.example")
        .header(
            "content-type",
            format!("multipart/form-data; boundary={BOUNDARY}"),
        )
        .body(Body::from(body))
        .unwrap();
    let answer = who.browser.request(request).await;
    assert_eq!(answer.status, 201, "{}", answer.gist());
    answer
}
