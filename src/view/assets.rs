//! Owns the embedded front-end files: which hashed name a logical name has, and the bytes behind it.
//! Must never read the source tree, and knows nothing of HTTP: status, caching and negotiation are the caller's.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt::Write;
use std::sync::LazyLock;

use rust_embed::RustEmbed;

/// Where the HTTP layer mounts [`Assets::get`].
pub const MOUNT: &str = "/assets";

const MANIFEST: &str = "manifest.json";

/// The front end as built by `build.rs`; every name served is hashed, so every answer may be cached for ever.
pub struct Assets;

/// One file with the copies that were compressed when it was built (release only).
#[derive(Debug, Clone)]
pub struct Asset {
    pub identity: Cow<'static, [u8]>,
    pub brotli: Option<Cow<'static, [u8]>>,
    pub gzip: Option<Cow<'static, [u8]>>,
    pub mime: &'static str,
    /// Lower-case hex SHA-256 of `identity`, fit for an entity tag.
    pub hash: String,
}

#[derive(RustEmbed)]
#[folder = "$OUT_DIR/dist"]
struct Files;

static NAMES: LazyLock<BTreeMap<String, String>> = LazyLock::new(|| {
    Files::get(MANIFEST)
        .and_then(|file| serde_json::from_slice(&file.data).ok())
        .unwrap_or_default()
});

impl Assets {
    /// The address of a logical name such as `admin.css`, or None when the build made no such file.
    pub fn url(name: &str) -> Option<String> {
        NAMES.get(name).map(|hashed| format!("{MOUNT}/{hashed}"))
    }

    /// The address of one icon of the sprite, for `<use href="…">`; the sprite's list is `static/src/icons.json`.
    pub fn icon(name: &str) -> Option<String> {
        Self::url("icons.svg").map(|sprite| format!("{sprite}#{name}"))
    }

    /// The file behind a hashed name (the part of the path after [`MOUNT`]).
    pub fn get(hashed: &str) -> Option<Asset> {
        let mime = mime(hashed)?;
        let file = Files::get(hashed)?;
        Some(Asset {
            brotli: Files::get(&format!("{hashed}.br")).map(|copy| copy.data),
            gzip: Files::get(&format!("{hashed}.gz")).map(|copy| copy.data),
            mime,
            hash: hex(&file.metadata.sha256_hash()),
            identity: file.data,
        })
    }
}

/// None for what is not a front-end file of ours, so that the manifest and bare compressed copies are not served.
fn mime(name: &str) -> Option<&'static str> {
    let (_, extension) = name.rsplit_once('.')?;
    match extension {
        "css" => Some("text/css; charset=utf-8"),
        "js" => Some("text/javascript; charset=utf-8"),
        "svg" => Some("image/svg+xml"),
        "woff2" => Some("font/woff2"),
        "map" => Some("application/json"),
        _ => None,
    }
}

fn hex(digest: &[u8]) -> String {
    digest.iter().fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::Path;

    use super::*;

    #[test]
    fn every_name_in_the_manifest_leads_to_a_file() {
        assert!(
            NAMES.contains_key("admin.css")
                && NAMES.contains_key("admin.js")
                && NAMES.contains_key("public.css")
        );
        for hashed in NAMES.values() {
            assert!(
                Assets::get(hashed).is_some_and(|asset| !asset.identity.is_empty()),
                "{hashed}"
            );
        }
    }

    #[test]
    fn address_carries_the_hash_and_leads_back_to_the_bytes() {
        let url = Assets::url("admin.css").unwrap();
        let hashed = url.strip_prefix("/assets/").unwrap();
        assert_ne!(hashed, "admin.css");
        let asset = Assets::get(hashed).unwrap();
        assert_eq!(asset.mime, "text/css; charset=utf-8");
        assert_eq!(asset.hash.len(), 64);
    }

    #[test]
    fn unknown_names_and_the_manifest_are_not_served() {
        assert!(Assets::url("nothing.css").is_none());
        assert!(Assets::get("nothing.css").is_none());
        assert!(Assets::get("manifest.json").is_none());
        assert!(Assets::get("../Cargo.toml").is_none());
    }

    #[test]
    fn public_style_sheet_stays_under_eight_kilobytes() {
        let hashed = NAMES.get("public.css").unwrap();
        assert!(Assets::get(hashed).unwrap().identity.len() < 8_000);
    }

    #[test]
    fn style_sheets_name_no_physical_side() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("static/src/css");
        let physical = [
            "margin-left",
            "margin-right",
            "padding-left",
            "padding-right",
            "border-left",
            "border-right",
        ];
        let sides = [
            " left:",
            " right:",
            "text-align: left",
            "text-align: right",
            "float: left",
            "float: right",
        ];
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let text = fs::read_to_string(&path).unwrap();
            for word in physical.iter().chain(&sides) {
                assert!(!text.contains(word), "{word} in {}", path.display());
            }
        }
    }
}
