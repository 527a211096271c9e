//! A form that met an ended session: kept through signing in and offered to be sent again.

use serde::Serialize;

use crate::web::form::Fields;

/// Where a form was going, and what was in it without any password.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Carried {
    /// A path of ours.
    pub path: String,
    pub fields: Fields,
    /// Whether the form could be kept at all.
    pub kept: bool,
}

impl Carried {
    pub fn of(path: &str, fields: Fields) -> Self {
        let Fields(mut pairs) = fields;
        pairs.retain(|(name, _)| !name.contains("password") && name != "token");
        Self {
            path: own_path(path).to_owned(),
            fields: Fields(pairs),
            kept: true,
        }
    }

    pub fn nothing(path: &str) -> Self {
        Self {
            path: own_path(path).to_owned(),
            fields: Fields::default(),
            kept: false,
        }
    }
}

/// The path if it leads to a page of the panel and nowhere else, otherwise the dashboard.
pub fn own_path(path: &str) -> &str {
    let inside = path == "/admin"
        || ["/admin/", "/admin?"]
            .iter()
            .any(|start| path.starts_with(start));
    // Browsers read a backslash as a slash and drop control characters.
    let plain = !path.contains('\\') && !path.contains(char::is_control) && !path.contains("//");
    if inside && plain { path } else { "/admin" }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_paths_of_the_panel_are_followed() {
        for good in ["/admin", "/admin/people?page=2", "/admin?x=1", "/admin/a/b"] {
            assert_eq!(own_path(good), good);
        }
        for bad in [
            "",
            "//evil.example",
            "https://evil.example",
            "/administrator.evil",
            "/admin/..\\..//evil",
            "/admin//evil.example",
            "/admin/\n",
        ] {
            assert_eq!(own_path(bad), "/admin", "{bad:?}");
        }
    }

    #[test]
    fn passwords_are_not_carried() {
        let fields = Fields::parse(b"name=a&password=b&new_password=c&token=d");
        let carried = Carried::of("/admin/account", fields);
        assert_eq!(carried.fields.encode(), "name=a");
    }
}
