//! The reference data that every house begins with, as the public reads it.

use axum::http::StatusCode;
use serde_json::Value as Json;

use crate::both_databases;

both_databases! {
    async fn the_seeded_cities_are_public_in_every_language(app: TestApp) {
        mihan::seed::seed(&app.app).await.unwrap();
        app.site.look_again();
        let mut reader = app.browser();
        let cities = reader.get("/api/v1/cities").await;
        assert_eq!(cities.status, StatusCode::OK, "{}", cities.body);
        let cities: Json = serde_json::from_str(&cities.body).unwrap();
        let cities = cities["items"].as_array().unwrap();
        assert_eq!(cities.len(), 12);
        for city in cities {
            for locale in ["ar-MA", "fr-MA", "zgh-MA", "en"] {
                let path = format!("/{locale}/{}", city["slug"].as_str().unwrap());
                let page = reader.get(&path).await;
                assert_eq!(page.status, StatusCode::OK, "{path}: {}", page.body);
            }
        }
    }
}
