//! A place in a list as it stands in addresses: opaque to readers.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

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
