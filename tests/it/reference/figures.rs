//! The figures of a city: units, dates, and numbers that could be read in two ways.

use super::{SOUSS, hq};
use crate::both_databases;

const FIGURES: &str = "/admin/cities/souss-massa/figures";
const PLACES: &[(&str, &str)] = &[
    ("measure", "places"),
    ("value", "3 000"),
    ("as_of", "2026-02"),
    ("scope.fr-MA", "site principal"),
    ("source", "communiqué"),
];

fn with<'a>(name: &'a str, value: &'a str) -> Vec<(&'a str, &'a str)> {
    let mut fields: Vec<_> = PLACES
        .iter()
        .copied()
        .filter(|(key, _)| *key != name)
        .collect();
    fields.push((name, value));
    fields
}

both_databases! {
    async fn figures_that_contradict_each_other_stand_side_by_side(app: TestApp) {
        let mut hq = hq(&app).await;
        assert_eq!(hq.browser.post(FIGURES, PLACES).await.status, 303);
        assert_eq!(hq.browser.post(FIGURES, &with("value", "3420")).await.status, 303);
        let page = hq.browser.get(SOUSS).await;
        let values = page.texts("#figures tbody th");
        assert_eq!(values.len(), 2);
        assert!(values[0].contains("3,000") && values[1].contains("3,420"), "{values:?}");
        assert_eq!(page.texts("#figures .note").len(), 1);
        assert_eq!(app.audit_trail().await.iter().filter(|act| *act == "figure.add").count(), 2);
    }

    async fn a_number_that_could_be_read_in_two_ways_is_refused(app: TestApp) {
        let mut hq = hq(&app).await;
        let answer = hq.browser.post(FIGURES, &with("value", "3.560")).await;
        assert_eq!(answer.status, 422);
        let error = answer.texts("#f-value-error").join("");
        assert!(error.contains("3560") && error.contains("3,56"), "{error}");
        assert_eq!(answer.attributes("#f-value", "value"), ["3.560"]);
        assert_eq!(answer.attributes("[name='source']", "value"), ["communiqué"]);
        assert_eq!(hq.browser.get(SOUSS).await.texts("#figures tbody th").len(), 0);
    }

    async fn a_figure_needs_measure_value_and_source_and_a_real_date(app: TestApp) {
        let mut hq = hq(&app).await;
        let long = "x".repeat(301);
        for (name, value) in [
            ("measure", ""),
            ("measure", "happiness"),
            ("value", ""),
            ("value", "about 3000"),
            ("value", "3,5"),
            ("source", ""),
            ("source", long.as_str()),
            ("as_of", "02/2026"),
        ] {
            let answer = hq.browser.post(FIGURES, &with(name, value)).await;
            assert_eq!(answer.status, 422, "{name} {value}");
        }
        assert_eq!(hq.browser.post(FIGURES, &[]).await.texts(".error-summary li").len(), 3);
        // Not knowing the date is no fault; it only keeps the figure from the public.
        assert_eq!(hq.browser.post(FIGURES, &with("as_of", "")).await.status, 303);
        assert_eq!(hq.browser.get(SOUSS).await.texts("#figures .badge.warn").len(), 1);
    }

    async fn a_figure_is_changed_and_removed_at_the_version_seen(app: TestApp) {
        let mut hq = hq(&app).await;
        hq.browser.post(FIGURES, PLACES).await;
        let page = hq.browser.get(SOUSS).await;
        let edit = page.attributes("#figures .row-actions a", "href")[0].clone();
        let mut fields = with("value", "3100");
        fields.push(("lock_version", "0"));
        assert_eq!(hq.browser.post(&edit, &fields).await.status, 303);
        let answer = hq.browser.post(&edit, &fields).await;
        assert_eq!(answer.status, 409);
        let removal = format!("{edit}/removal");
        assert_eq!(hq.browser.get(&removal).await.status, 200);
        assert_eq!(hq.browser.post(&removal, &[("lock_version", "0")]).await.status, 409);
        assert_eq!(hq.browser.post(&removal, &[("lock_version", "1")]).await.status, 303);
        assert_eq!(hq.browser.get(&edit).await.status, 404);
    }

    async fn a_figure_of_another_city_is_not_found(app: TestApp) {
        let mut hq = hq(&app).await;
        app.city("oriental").await;
        hq.browser.post(FIGURES, PLACES).await;
        let page = hq.browser.get(SOUSS).await;
        let edit = page.attributes("#figures .row-actions a", "href")[0].clone();
        let other = edit.replace("souss-massa", "oriental");
        assert_eq!(hq.browser.get(&other).await.status, 404);
        let mut fields = with("value", "1");
        fields.push(("lock_version", "0"));
        assert_eq!(hq.browser.post(&other, &fields).await.status, 404);
        assert_eq!(hq.browser.post(&format!("{other}/removal"), &fields).await.status, 404);
    }

    async fn a_page_in_arabic_and_french_writes_numbers_as_morocco_does(app: TestApp) {
        let mut hq = hq(&app).await;
        hq.browser.post(FIGURES, PLACES).await;
        for (locale, word) in [("ar-MA", "مقعد بيداغوجي"), ("fr-MA", "places pédagogiques")] {
            hq.browser.post("/admin/locale", &[("locale", locale), ("back", SOUSS)]).await;
            let values = hq.browser.get(SOUSS).await.texts("#figures tbody th").join("");
            assert!(values.contains("3.000") && values.contains(word), "{values}");
        }
    }
}
