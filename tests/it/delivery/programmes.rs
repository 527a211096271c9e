//! A programme and the cities that offer it lead to each other.

use mihan::domain::content::Kind;
use mihan::domain::locale::Locale;
use scraper::{Html, Selector};
use serde_json::json;

use super::press::Text;

fn links(html: &str) -> Vec<String> {
    Html::parse_document(html)
        .select(&Selector::parse("section a").unwrap())
        .filter_map(|link| link.value().attr("href").map(str::to_owned))
        .collect()
}

on_both! {
async fn a_programme_names_its_live_offers_by_city_each_once(press) {
    let programme = Text::new(Kind::Programme, Locale::FrMa, None, "dev-digital");
    let programme = press.publishes(&programme).await;
    let other = Text::new(Kind::Programme, Locale::FrMa, None, "autre");
    let other = press.publishes(&other).await;
    let offer = |city, slug: &str, of: &str| {
        Text::new(Kind::Offer, Locale::FrMa, Some(city), slug).with("programme", json!(of))
    };
    let id = programme.document_id.as_str();
    let east = press.publishes(&offer("oriental", "est", id)).await;
    let south = press.publishes(&offer("souss-massa", "sud", id)).await;
    let mut arabic = offer("souss-massa", "جنوب", id);
    arabic.locale = Locale::ArMa;
    press.translates(&south, &arabic).await;
    press.publishes(&offer("oriental", "pas-celle-ci", &other.document_id)).await;
    let withdrawn = press.publishes(&offer("oriental", "retiree", id)).await;
    press.withdraws(&withdrawn, "Erreur.").await;

    // Reference data is read once for all pages.
    press.get("/fr-MA/oriental").await;
    press.rings();
    let before = press.statements();
    let html = press.get(&programme.path).await.text();
    assert!(press.statements() - before <= 3);
    assert_eq!(links(&html), [south.path.clone(), east.path.clone()]);
    let html = press.get(&south.path).await.text();
    assert_eq!(links(&html), std::slice::from_ref(&programme.path));
}
}
