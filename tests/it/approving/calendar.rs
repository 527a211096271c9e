//! Head office enters days off and Ramadan, a director keeps the week of the city, and what waits
//! is due accordingly.

use mihan::domain::scope::Role;

use crate::both_databases;

const CALENDAR: &str = "/admin/calendar";
const HOLIDAY: &[(&str, &str)] = &[
    ("day", "2026-05-27"),
    ("names.ar-MA", "عيد الأضحى"),
    ("names.fr-MA", "Aïd al-Adha"),
    ("source", "Communiqué"),
];

/// Monday to Friday, ten to noon.
fn mornings(version: &'static str) -> Vec<(String, String)> {
    let mut fields = vec![("lock_version".to_owned(), version.to_owned())];
    for day in ["mon", "tue", "wed", "thu", "fri"] {
        fields.push((format!("usual.{day}.opens"), "10:00".to_owned()));
        fields.push((format!("usual.{day}.closes"), "12:00".to_owned()));
    }
    fields
}

both_databases! {
    async fn head_office_enters_a_holiday_and_the_warning_goes(app: TestApp) {
        let mut hq = app.person("hq").is(Role::HqEditor, None).signed_in().await;
        let year = app.app.clock.now().to_string()[..4].to_owned();
        let empty = hq.browser.get(CALENDAR).await;
        assert!(empty.texts(".alert.warn").join(" ").contains(&year), "{}", empty.gist());
        assert!(empty.body.contains("Throne Day"));
        let day = format!("{year}-06-27");
        let mut holiday = HOLIDAY.to_vec();
        holiday[0].1 = &day;
        let added = hq.browser.post(&format!("{CALENDAR}/holidays"), &holiday).await;
        assert_eq!(added.status, 303, "{}", added.gist());
        let page = hq.browser.get(CALENDAR).await;
        assert!(!page.texts(".alert.warn").join(" ").contains(&year));
        let link = page.attributes("td a", "href")[0].clone();
        assert!(page.body.contains("Aïd al-Adha"));
        let mut changed = holiday.clone();
        changed.push(("lock_version", "0"));
        assert_eq!(hq.browser.post(&link, &changed).await.status, 303);
        assert_eq!(hq.browser.post(&link, &changed).await.status, 409);
        assert_eq!(hq.browser.post(&format!("{link}/removal"), &[("lock_version", "1")]).await.status, 303);
        assert_eq!(hq.browser.get(&link).await.status, 404);
    }

    async fn a_form_without_a_day_or_a_source_comes_back(app: TestApp) {
        let mut hq = app.person("hq").is(Role::HqEditor, None).signed_in().await;
        for name in ["day", "names.ar-MA", "names.fr-MA", "source"] {
            let fields: Vec<_> = HOLIDAY.iter().copied().filter(|(key, _)| *key != name).collect();
            let answer = hq.browser.post(&format!("{CALENDAR}/holidays"), &fields).await;
            assert_eq!(answer.status, 422, "{name}");
            assert_eq!(answer.texts(".error-summary li").len(), 1, "{name}");
        }
        let long = [("starts_on", "2027-02-08"), ("ends_on", "2027-05-08"), ("source", "-")];
        assert_eq!(hq.browser.post(&format!("{CALENDAR}/ramadan"), &long).await.status, 422);
        let month = [("starts_on", "2027-02-08"), ("ends_on", "2027-03-09"), ("source", "-")];
        assert_eq!(hq.browser.post(&format!("{CALENDAR}/ramadan"), &month).await.status, 303);
    }

    async fn a_director_keeps_the_week_of_the_own_city_only(app: TestApp) {
        app.city("souss-massa").await;
        app.city("oriental").await;
        let mut manager = app.person("manager").manager_of("souss-massa").signed_in().await;
        let own = format!("{CALENDAR}/weeks/souss-massa");
        let fields = mornings("");
        let pairs: Vec<(&str, &str)> = fields.iter().map(|(k, v)| (k.as_str(), v.as_str())).collect();
        assert_eq!(manager.browser.get(&own).await.status, 200);
        assert_eq!(manager.browser.post(&own, &pairs).await.status, 303);
        // The page was made before the week had a row.
        assert_eq!(manager.browser.post(&own, &pairs).await.status, 409);
        assert!(manager.browser.get(CALENDAR).await.body.contains("10:00–12:00"));
        assert_eq!(manager.browser.post(&own, &[("lock_version", "0")]).await.status, 422);
        assert_eq!(manager.browser.get(&format!("{CALENDAR}/weeks/oriental")).await.status, 403);
        assert_eq!(manager.browser.get(&format!("{CALENDAR}/weeks/national")).await.status, 403);
        assert_eq!(manager.browser.post(&format!("{CALENDAR}/holidays"), HOLIDAY).await.status, 403);
    }
}
