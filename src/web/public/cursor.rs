//! A place in a list as it stands in addresses: opaque to readers.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

use super::miss::Miss;
use crate::store::public::Cursor;

pub fn write(cursor: Cursor) -> String {
    URL_SAFE_NO_PAD.encode(format!("{}.{}", cursor.published_at, cursor.id))
}

pub fn read(text: &str) -> Option<Cursor> {
    let bytes = URL_SAFE_NO_PAD.decode(text).ok()?;
    let text = String::from_utf8(bytes).ok()?;
    let (published_at, id) = text.split_once('.')?;
    Some(Cursor {
        published_at: published_at.parse().ok()?,
        id: id.parse().ok()?,
    })
}

/// The `before` of a query string. Other parameters are none of ours: readers arrive with those of
/// campaigns.
pub fn before(query: Option<&str>) -> Result<Option<Cursor>, Miss> {
    let pairs = url::form_urlencoded::parse(query.unwrap_or_default().as_bytes());
    for (name, value) in pairs {
        if name == "before" {
            return read(&value).map(Some).ok_or(Miss::NotFound);
        }
    }
    Ok(None)
}

/// The address with the place at which its list goes on.
pub fn paged(path: &str, before: Option<Cursor>) -> String {
    match before {
        Some(cursor) => format!("{path}?before={}", write(cursor)),
        None => path.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cursor_is_read_back_and_anything_else_is_none() {
        let cursor = Cursor {
            published_at: 1_795_000_000_000_000,
            id: 42,
        };
        assert_eq!(read(&write(cursor)), Some(cursor));
        for wrong in ["", "x", "MTIz", "../.."] {
            assert_eq!(read(wrong), None, "{wrong}");
        }
    }
}
