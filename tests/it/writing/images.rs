//! Pictures: what is taken in, what is refused, and who sees them when.

use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::{Context, Poll};

use axum::body::{Body, Bytes};
use entity::asset;
use mihan::domain::scope::Role;
use sea_orm::EntityTrait as _;

use super::pictures::{form, glass, jpeg, moving, request, sends, uploads, with_place};
use super::{CITY, opens, saves};
use crate::both_databases;
use crate::support::TestApp;

/// The file behind an address of the panel.
async fn file(app: &TestApp, id: &str, size: &str) -> Option<Bytes> {
    let rows = asset::Entity::find().all(&app.rows).await.unwrap();
    let row = rows.into_iter().find(|row| row.public_id == id).unwrap();
    let key = format!("{}/{size}", row.digest);
    app.app.blobs.get(&key).await.ok()
}

fn holds(bytes: &[u8], words: &[u8]) -> bool {
    bytes.windows(words.len()).any(|part| part == words)
}

both_databases! {
    async fn a_photo_is_turned_upright_and_forgets_where_it_was_taken(app: TestApp) {
        app.city(CITY).await;
        let mut editor = app.person("editor").contributor_of(CITY).signed_in().await;
        let sent = with_place(600, 1_000);
        assert!(holds(&sent, b"GPS-30.42N") && holds(&sent, b"Exif"));
        let id = uploads(&mut editor, CITY, sent).await;
        let original = file(&app, &id, "original").await.unwrap();
        assert!(!holds(&original, b"GPS-30.42N") && !holds(&original, b"Exif"));
        let image = image::load_from_memory(&original).unwrap();
        assert_eq!((image.width(), image.height()), (1_000, 600));
        for width in [480, 960] {
            let bytes = file(&app, &id, &width.to_string()).await.unwrap();
            assert_eq!(image::load_from_memory(&bytes).unwrap().width(), width);
            assert!(!holds(&bytes, b"Exif"));
        }
        assert!(file(&app, &id, "1600").await.is_none(), "never larger than it was");
        for size in ["480", "960", "1600", "original"] {
            let answer = editor.browser.get(&format!("/admin/images/{id}/{size}")).await;
            assert_eq!(answer.status, 200, "{size}");
            assert_eq!(answer.header("content-type"), "image/jpeg");
        }
        let answer = editor.browser.get(&format!("/admin/images/{id}/481")).await;
        assert_eq!(answer.status, 404);
        assert!(app.audit_trail().await.contains(&"image.upload".to_owned()));
    }

    async fn what_can_be_seen_through_stays_so(app: TestApp) {
        app.city(CITY).await;
        let mut editor = app.person("editor").contributor_of(CITY).signed_in().await;
        let id = uploads(&mut editor, CITY, glass()).await;
        for size in ["480", "original"] {
            let answer = editor.browser.get(&format!("/admin/images/{id}/{size}")).await;
            assert_eq!(answer.header("content-type"), "image/png");
            let bytes = file(&app, &id, size).await.unwrap();
            assert_eq!(image::load_from_memory(&bytes).unwrap().to_rgba8()[(0, 0)].0[3], 40);
        }
    }

    async fn what_is_not_a_still_picture_is_refused_in_words(app: TestApp) {
        app.city(CITY).await;
        let mut editor = app.person("editor").contributor_of(CITY).signed_in().await;
        let whole = jpeg(300, 300);
        let svg = b"<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>";
        let page = b"GIF89a<html><script>alert(1)</script></html>";
        let wrong: [(&str, &[u8]); 6] = [
            ("drawing", svg),
            ("page that claims to be a picture", page),
            ("torn", &whole[..120]),
            ("moving", &moving()),
            ("text", b"hello"),
            ("nothing", b""),
        ];
        for (what, file) in wrong {
            let answer = sends(&mut editor, CITY, file).await;
            assert_eq!(answer.status, 422, "{what}: {}", answer.body);
            assert_eq!(answer.header("content-type"), "application/problem+json", "{what}");
            let answer = editor.browser.request(form(CITY, file, "text/html")).await;
            assert_eq!(answer.status, 422, "{what}");
            assert_eq!(answer.texts("#f-file-error").len(), 1, "{what}: {}", answer.body);
            assert_eq!(answer.attributes("#f-credit", "value"), ["OFPPT"], "{what}");
        }
        assert_eq!(asset::Entity::find().all(&app.rows).await.unwrap().len(), 0);
    }

    async fn the_same_picture_twice_is_one_picture(app: TestApp) {
        app.city(CITY).await;
        let mut editor = app.person("editor").contributor_of(CITY).signed_in().await;
        let mut other = app.person("other").contributor_of("oriental").signed_in().await;
        let first = uploads(&mut editor, CITY, jpeg(50, 50)).await;
        assert_eq!(uploads(&mut editor, CITY, jpeg(50, 50)).await, first);
        let theirs = uploads(&mut other, "oriental", jpeg(50, 50)).await;
        assert_ne!(theirs, first, "each desk has its own");
    }

    async fn a_picture_is_public_when_a_public_text_shows_it_and_not_before(app: TestApp) {
        app.has_short_path().await;
        let city = app.city(CITY).await;
        let mut editor = app.person("editor").contributor_of(CITY).signed_in().await;
        let approver = app.person("approver").approver_of(CITY).exists().await;
        let picture = uploads(&mut editor, CITY, jpeg(600, 400)).await;
        let id = app.draft(&editor, city, "Avec image").await;
        let page = opens(&mut editor, id).await;
        let typed = [
            ("title", "Avec image"),
            ("summary", "Une image."),
            ("lead_image.asset", picture.as_str()),
            ("lead_image.alt", "Une cour"),
            ("body_markdown", "Des mots."),
        ];
        assert_eq!(saves(&mut editor, &page, id, &typed).await.status, 303);
        let preview = editor.browser.get(&format!("/admin/editions/{id}/preview")).await;
        let shown = preview.attributes("main img", "src").join(" ");
        assert!(shown.contains(&format!("/admin/images/{picture}/")), "{shown}");
        let public = format!("/media/{picture}/480");
        let mut reader = app.browser();
        assert_eq!(reader.get(&public).await.status, 404);
        app.submit(&editor, id).await.unwrap();
        app.approve(&approver, id).await.unwrap();
        app.site.look_again();
        assert_eq!(reader.get(&public).await.status, 404);
        app.publish(&approver, id).await.unwrap();
        app.site.look_again();
        let answer = reader.get(&public).await;
        assert_eq!(answer.status, 200, "{}", answer.body);
        assert_eq!(answer.header("content-type"), "image/jpeg");
    }

    async fn who_may_not_upload_is_told_before_a_byte_is_read(app: TestApp) {
        app.city("oriental").await;
        let mut reviewer = app.person("reviewer").is(Role::FactReviewer, Some(CITY)).signed_in().await;
        let mut stranger = app.person("stranger").contributor_of("oriental").signed_in().await;
        for (who, query, status) in [
            ("reviewer", "", 403),
            ("reviewer", "?city=souss-massa", 403),
            ("stranger", "?city=souss-massa", 404),
            ("stranger", "?city=national", 404),
        ] {
            let who = if who == "reviewer" { &mut reviewer } else { &mut stranger };
            let read = Arc::new(AtomicBool::new(false));
            let body = Body::from_stream(Watched(Arc::clone(&read)));
            let mut sent = request("application/json").body(body).unwrap();
            *sent.uri_mut() = format!("/admin/images{query}").parse().unwrap();
            let answer = who.browser.request(sent).await;
            assert_eq!(answer.status, status, "{query}: {}", answer.body);
            assert!(!read.load(Ordering::SeqCst), "{query}");
        }
    }
}

#[tokio::test]
async fn too_many_bytes_and_too_many_pixels_are_told_with_the_limit() {
    let settings = [
        ("MIHAN_UPLOAD_MAX_BYTES", "20000"),
        ("MIHAN_IMAGE_MAX_PIXELS", "10000"),
    ];
    let app = TestApp::with_settings(&settings).await;
    app.city(CITY).await;
    let mut editor = app.person("editor").contributor_of(CITY).signed_in().await;
    let answer = sends(&mut editor, CITY, &jpeg(101, 100)).await;
    assert_eq!(answer.status, 422, "{}", answer.body);
    let mut large = jpeg(50, 50);
    large.resize(30_000, 0);
    let answer = editor
        .browser
        .request(form(CITY, &large, "text/html"))
        .await;
    assert!(
        [413, 422].contains(&answer.status.as_u16()),
        "{}",
        answer.body
    );
    uploads(&mut editor, CITY, jpeg(100, 100)).await;
}

/// A body that never ends, and knows whether anybody asked for it.
struct Watched(Arc<AtomicBool>);

impl futures_util::Stream for Watched {
    type Item = Result<Bytes, std::io::Error>;

    fn poll_next(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.0.store(true, Ordering::SeqCst);
        Poll::Ready(None)
    }
}
