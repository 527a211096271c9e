//! Which compressed copy a reader takes.

use axum::http::HeaderValue;

/// A way to send the same bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Encoding {
    Identity,
    Gzip,
    Brotli,
}

impl Encoding {
    /// The value of `Content-Encoding`.
    pub const fn name(self) -> Option<&'static str> {
        match self {
            Self::Identity => None,
            Self::Gzip => Some("gzip"),
            Self::Brotli => Some("br"),
        }
    }

    /// Tells the entity tags of the copies apart: strong tags promise equal bytes.
    pub const fn suffix(self) -> &'static str {
        match self {
            Self::Identity => "",
            Self::Gzip => "-gz",
            Self::Brotli => "-br",
        }
    }
}

/// The smallest copy that `Accept-Encoding` allows.
pub fn best(accepted: Option<&HeaderValue>) -> Encoding {
    let Some(accepted) = accepted.and_then(|value| value.to_str().ok()) else {
        return Encoding::Identity;
    };
    let takes = |name: &str| {
        accepted.split(',').any(|part| {
            let mut words = part.split(';').map(str::trim);
            let named = words
                .next()
                .is_some_and(|word| word.eq_ignore_ascii_case(name));
            named && !words.any(|word| matches!(word, "q=0" | "q=0.0" | "q=0.00" | "q=0.000"))
        })
    };
    if takes("br") {
        Encoding::Brotli
    } else if takes("gzip") {
        Encoding::Gzip
    } else {
        Encoding::Identity
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_smallest_accepted_copy_is_taken() {
        for (header, encoding) in [
            ("gzip, deflate, br", Encoding::Brotli),
            ("br;q=0, gzip;q=0.5", Encoding::Gzip),
            ("GZIP", Encoding::Gzip),
            ("zstd", Encoding::Identity),
            ("", Encoding::Identity),
        ] {
            assert_eq!(
                best(Some(&HeaderValue::from_static(header))),
                encoding,
                "{header}"
            );
        }
        assert_eq!(best(None), Encoding::Identity);
    }
}
