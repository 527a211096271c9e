//! Whose pictures one sees, and where one may put them.

use std::io::Cursor;

use axum::body::Body;
use axum::http::Request;
use image::{DynamicImage, ImageFormat, Rgb, RgbImage};
use serde_json::Value as Json;

use crate::both_databases;
use crate::support::{Answer, TestPerson};

const BOUNDARY: &str = "----mihan-test";

fn photo(width: u32, height: u32, format: ImageFormat) -> Vec<u8> {
    let image = RgbImage::from_fn(width, height, |x, y| {
        Rgb([(x % 256) as u8, (y % 256) as u8, 40])
    });
    let mut bytes = Cursor::new(Vec::new());
    DynamicImage::ImageRgb8(image)
        .write_to(&mut bytes, format)
        .unwrap();
    bytes.into_inner()
}

/// Sends a multipart form as a browser does, or as the editor's script does.
async fn uploads(
    who: &mut TestPerson,
    to: &str,
    words: &[(&str, &str)],
    file: &[u8],
    accept: &str,
) -> Answer {
    let mut body = Vec::new();
    for (name, value) in words {
        let part = format!(
            "--{BOUNDARY}\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n"
        );
        body.extend_from_slice(part.as_bytes());
    }
    let head = format!(
        "--{BOUNDARY}\r\nContent-Disposition: form-data; name=\"file\"; filename=\"C:\\photos\\a.png\"\r\nContent-Type: image/png\r\n\r\n"
    );
    body.extend_from_slice(head.as_bytes());
    body.extend_from_slice(file);
    body.extend_from_slice(format!("\r\n--{BOUNDARY}--\r\n").as_bytes());
    let request = Request::post(to)
        .header("host", "mihan.example")
        .header("accept", accept)
        .header(
            "content-type",
            format!("multipart/form-data; boundary={BOUNDARY}"),
        );
    who.browser
        .request(request.body(Body::from(body)).unwrap())
        .await
}

async fn script_uploads(who: &mut TestPerson, to: &str, file: &[u8]) -> (u16, Json) {
    let answer = uploads(who, to, &[], file, "application/json").await;
    let json = serde_json::from_str(&answer.body).unwrap_or_else(|_| panic!("{}", answer.body));
    (answer.status.as_u16(), json)
}

both_databases! {
    async fn a_picture_is_taken_in_once_and_shown_to_its_desk_only(app: TestApp) {
        app.city("oriental").await;
        let mut editor = app.person("editor").contributor_of("souss-massa").signed_in().await;
        let mut stranger = app.person("stranger").contributor_of("oriental").signed_in().await;
        let file = photo(700, 350, ImageFormat::Png);
        let words = [("city", "souss-massa"), ("credit", "M. Amrani")];
        let answer = uploads(&mut editor, "/admin/images", &words, &file, "text/html").await;
        assert_eq!((answer.status.as_u16(), answer.location()), (303, "/admin/images"), "{}", answer.body);
        let page = editor.browser.get("/admin/images").await;
        assert_eq!(page.texts(".media-item .name"), ["a.png"], "{}", page.body);
        let small = page.attributes(".media-item img", "src").remove(0);
        let picture = editor.browser.get(&small).await;
        assert_eq!((picture.status.as_u16(), picture.header("content-type")), (200, "image/jpeg"));
        for size in ["480", "960", "1600", "original"] {
            let address = small.replace("/480", &format!("/{size}"));
            assert_eq!(editor.browser.get(&address).await.status, 200, "{size}");
            assert_eq!(stranger.browser.get(&address).await.status, 404, "{size}");
        }
        assert_eq!(editor.browser.get(&small.replace("/480", "/481")).await.status, 404);
        let page = stranger.browser.get("/admin/images").await;
        assert!(page.texts(".media-item").is_empty());

        let (status, again) = script_uploads(&mut editor, "/admin/images?city=souss-massa", &file).await;
        assert_eq!(status, 201, "{again}");
        assert!(small.contains(again["id"].as_str().unwrap()), "the same picture is the same row");
        let trail = app.audit_trail().await;
        assert_eq!(trail.iter().filter(|act| *act == "image.upload").count(), 1);
        let list = editor.browser.get("/admin/images.json?q=AMRANI&city=souss-massa").await;
        let list: Json = serde_json::from_str(&list.body).unwrap();
        assert_eq!(list["items"].as_array().map(Vec::len), Some(1), "{list}");
        assert_eq!(list["next"], Json::Null);
    }

    async fn a_picture_goes_to_the_own_desk_and_to_no_other(app: TestApp) {
        app.city("oriental").await;
        let file = photo(20, 20, ImageFormat::Jpeg);
        let mut editor = app.person("editor").contributor_of("souss-massa").signed_in().await;
        for (desk, expected) in [("oriental", 404), ("national", 404), ("nowhere", 404), ("souss-massa", 201)] {
            let (status, told) = script_uploads(&mut editor, &format!("/admin/images?city={desk}"), &file).await;
            assert_eq!(status, expected, "{desk}: {told}");
        }
        let mut both = app.person("both").contributor_of("souss-massa").contributor_of("oriental").signed_in().await;
        let answer = uploads(&mut both, "/admin/images", &[], &file, "text/html").await;
        assert_eq!(answer.status, 422, "which desk is asked: {}", answer.body);
        let mut reader = app.person("reader").is(mihan::domain::scope::Role::LanguageReviewer, Some("souss-massa")).signed_in().await;
        let (status, told) = script_uploads(&mut reader, "/admin/images", &file).await;
        assert_eq!(status, 403, "{told}");
    }

    async fn a_text_places_pictures_of_its_desk_and_of_no_other(app: TestApp) {
        let city = app.city("souss-massa").await;
        let mut editor = app.person("editor").contributor_of("souss-massa").signed_in().await;
        let mut stranger = app.person("stranger").contributor_of("oriental").signed_in().await;
        let file = photo(600, 300, ImageFormat::Jpeg);
        let (_, own) = script_uploads(&mut editor, "/admin/images", &file).await;
        let (_, other) = script_uploads(&mut stranger, "/admin/images", &file).await;
        assert_ne!(own["id"], other["id"], "each desk has its own row");
        let id = app.draft(&editor, city, "News").await;
        let at = format!("/admin/editions/{id}/edit");
        for (asset, expected) in [(&other["id"], 422), (&own["id"], 303)] {
            let page = editor.browser.get(&at).await;
            let typed = [
                ("title", "News"),
                ("lead_image.asset", asset.as_str().unwrap()),
                ("lead_image.alt", "A workshop"),
                ("body_markdown", "Words."),
            ];
            let answer = crate::editing::sends(&mut editor, &page, &at, &typed).await;
            assert_eq!(answer.status.as_u16(), expected, "{}", answer.body);
        }
        let preview = editor.browser.get(&format!("/admin/editions/{id}/preview")).await;
        let src = preview.attributes("article figure img", "src");
        assert_eq!(src, [format!("/admin/images/{}/960", own["id"].as_str().unwrap())]);
        assert_eq!(editor.browser.get(&src[0]).await.status, 200);
        assert_eq!(app.browser().get(&src[0].replace("/admin/images", "/media")).await.status, 404, "no draft is public");
    }
}
