//! The description of the API against the API.

use std::collections::BTreeSet;

use serde_json::{Value as Json, json};

use super::press::{IMAGE, news};

on_both! {
async fn every_route_is_described_and_every_description_is_a_route(press) {
    let document = press.get("/api/v1/openapi.json").await.json();
    assert!(document["openapi"].as_str().unwrap().starts_with("3.1"));
    let described: BTreeSet<&str> = document["paths"]
        .as_object()
        .unwrap()
        .keys()
        .map(String::as_str)
        .collect();
    let routes: BTreeSet<&str> = mihan::web::api::PATHS.iter().copied().collect();
    assert_eq!(described, routes);
}
}

on_both! {
async fn answers_have_the_described_shape(press) {
    let image = json!({"asset": IMAGE, "alt": "a", "decorative": false, "credit": ""});
    let published = press.publishes(&news("a").with("lead_image", image)).await;
    let mut english = news("a");
    english.locale = mihan::domain::locale::Locale::En;
    press.translates(&published, &english).await;
    let document = press.get("/api/v1/openapi.json").await.json();
    let one = format!("/api/v1/entries/{}", published.public_id);
    let by_path = format!("/api/v1/entries/by-path?path={}", published.path);
    for (route, path) in [
        ("/api/v1/cities", "/api/v1/cities"),
        ("/api/v1/cities/{slug}", "/api/v1/cities/souss-massa"),
        ("/api/v1/sectors", "/api/v1/sectors"),
        ("/api/v1/levels", "/api/v1/levels"),
        ("/api/v1/tags", "/api/v1/tags"),
        ("/api/v1/programmes", "/api/v1/programmes"),
        ("/api/v1/entries", "/api/v1/entries"),
        ("/api/v1/entries/{id}", one.as_str()),
        ("/api/v1/entries/by-path", by_path.as_str()),
        ("/api/v1/changes", "/api/v1/changes"),
        ("/api/v1/entries", "/api/v1/entries?kind=x"),
        ("/api/v1/entries/{id}", "/api/v1/entries/x"),
    ] {
        let reply = press.get(path).await;
        let (kind, _) = reply
            .header("content-type")
            .split_once(';')
            .unwrap_or((reply.header("content-type"), ""));
        let response = &document["paths"][route]["get"]["responses"][reply.status.as_str()];
        let schema = &response["content"][kind]["schema"];
        assert!(
            schema.is_object(),
            "{path}: {} {kind} is not described: {response}",
            reply.status
        );
        check(&document, schema, &reply.json(), path);
    }
}
}

/// The part of JSON Schema that the description uses.
fn check(document: &Json, schema: &Json, value: &Json, at: &str) {
    if let Some(reference) = schema["$ref"].as_str() {
        let pointer = reference.trim_start_matches('#');
        let target = document
            .pointer(pointer)
            .unwrap_or_else(|| panic!("{reference} is nowhere"));
        return check(document, target, value, at);
    }
    for part in schema["allOf"].as_array().into_iter().flatten() {
        check(document, part, value, at);
    }
    if let Some(choices) = schema["oneOf"].as_array() {
        let null = choices.iter().any(|choice| choice["type"] == "null");
        if value.is_null() && null {
            return;
        }
        let real = choices
            .iter()
            .find(|choice| choice["type"] != "null")
            .unwrap();
        return check(document, real, value, at);
    }
    check_type(&schema["type"], value, at);
    for name in schema["required"].as_array().into_iter().flatten() {
        assert!(
            value.get(name.as_str().unwrap()).is_some(),
            "{at} lacks {name}"
        );
    }
    if let (Some(properties), Some(object)) = (schema["properties"].as_object(), value.as_object())
    {
        for (name, property) in properties {
            if let Some(value) = object.get(name) {
                check(document, property, value, &format!("{at}/{name}"));
            }
        }
        if at.contains('/')
            && schema.get("allOf").is_none()
            && schema["additionalProperties"].is_null()
        {
            let unknown: Vec<_> = object
                .keys()
                .filter(|key| !properties.contains_key(*key))
                .collect();
            assert!(
                unknown.is_empty() || at.ends_with("souss-massa"),
                "{at}: {unknown:?} is not described"
            );
        }
    }
    for item in value.as_array().into_iter().flatten() {
        check(document, &schema["items"], item, &format!("{at}/[]"));
    }
}

fn check_type(wanted: &Json, value: &Json, at: &str) {
    let is = |name: &str| match name {
        "string" => value.is_string(),
        "integer" => value.is_i64() || value.is_u64(),
        "number" => value.is_number(),
        "boolean" => value.is_boolean(),
        "array" => value.is_array(),
        "object" => value.is_object(),
        "null" => value.is_null(),
        other => panic!("{at}: the type {other}"),
    };
    let fits = match wanted {
        Json::String(name) => is(name),
        Json::Array(names) => names.iter().any(|name| is(name.as_str().unwrap())),
        _ => true,
    };
    assert!(fits, "{at}: {value} is no {wanted}");
}
