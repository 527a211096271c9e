//! What may stand in an account: name, address, password, right. Only form, never who may.

use super::refusal::{FieldError, FieldErrors};
use super::scope::Grant;

/// Characters of a password at least.
pub const PASSWORD_MIN: usize = 12;
/// And at most: hashing takes the longer the more there is.
pub const PASSWORD_MAX: usize = 200;
/// Characters of a person's name.
pub const NAME_MAX: usize = 120;
/// Characters of an address (RFC 5321 §4.5.3.1.3, without the brackets).
pub const EMAIL_MAX: usize = 254;

/// Addresses are compared in lower case and without spaces around them.
pub fn normal_email(email: &str) -> String {
    email.trim().to_lowercase()
}

/// What is wrong with an address in its normal form; whether it works, only a mail can tell.
pub fn wrong_email(email: &str) -> Option<FieldError> {
    if email.is_empty() {
        return Some(FieldError::new("error-required"));
    }
    let shaped = email.split_once('@').is_some_and(|(local, domain)| {
        let plain = |part: &str| {
            !part.is_empty()
                && !part
                    .chars()
                    .any(|c| c.is_whitespace() || c.is_control() || "@,;<>\"()".contains(c))
        };
        plain(local)
            && plain(domain)
            && !domain.starts_with('.')
            && !domain.ends_with('.')
            && !domain.contains("..")
    });
    let short = email.chars().count() <= EMAIL_MAX;
    (!shaped || !short).then(|| FieldError::new("error-bad-email"))
}

/// What is wrong with a name.
pub fn wrong_name(name: &str) -> Option<FieldError> {
    let length = name.chars().count();
    if name.trim().is_empty() {
        Some(FieldError::new("error-required"))
    } else if name.chars().any(char::is_control) {
        Some(FieldError::new("error-control-character"))
    } else if length > NAME_MAX {
        Some(
            FieldError::new("error-too-long")
                .with("actual", length)
                .with("max", NAME_MAX),
        )
    } else {
        None
    }
}

/// What is wrong with a new password and its repetition, under the names of their inputs.
pub fn wrong_password(password: &str, again: &str, email: &str) -> FieldErrors {
    let mut errors = FieldErrors::default();
    let length = password.chars().count();
    if password.is_empty() {
        errors.add("new_password", FieldError::new("error-required"));
    } else if length < PASSWORD_MIN {
        errors.add(
            "new_password",
            FieldError::new("error-too-short").with("min", PASSWORD_MIN),
        );
    } else if length > PASSWORD_MAX {
        errors.add(
            "new_password",
            FieldError::new("error-too-long")
                .with("actual", length)
                .with("max", PASSWORD_MAX),
        );
    } else if password.to_lowercase() == email {
        errors.add("new_password", FieldError::new("error-password-is-email"));
    }
    if errors.is_empty() && password != again {
        errors.add(
            "new_password_again",
            FieldError::new("error-password-differs"),
        );
    }
    errors
}

/// A national role narrowed to a city would look like a right there and be one nowhere.
pub fn wrong_grant(grant: &Grant) -> Option<FieldError> {
    (grant.role.is_national() && grant.city.is_some())
        .then(|| FieldError::new("error-role-is-national"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_need_two_plain_parts() {
        for good in ["a@b.ma", "first.last+tag@sub.example.org", "a@localhost"] {
            assert_eq!(wrong_email(good), None, "{good}");
        }
        for bad in [
            "",
            "a",
            "@b",
            "a@",
            "a b@c",
            "a@b@c",
            "a@.b",
            "a@b..c",
            "a@b\r\nbcc:x@y",
        ] {
            assert!(wrong_email(bad).is_some(), "{bad:?}");
        }
    }

    #[test]
    fn passwords_are_long_but_not_endless_and_not_the_address() {
        let wrong = |password: &str| {
            let errors = wrong_password(password, password, "somebody@example.ma");
            errors.get("new_password").map(|error| error.key.clone())
        };
        assert_eq!(wrong("twelve chars"), None);
        assert_eq!(wrong("كلمة سر طويلة"), None);
        assert_eq!(wrong("eleven char").as_deref(), Some("error-too-short"));
        assert_eq!(wrong(&"x".repeat(201)).as_deref(), Some("error-too-long"));
        assert_eq!(
            wrong("Somebody@Example.ma").as_deref(),
            Some("error-password-is-email")
        );
        let errors = wrong_password("twelve chars", "twelve chars!", "a@b.ma");
        assert!(errors.get("new_password_again").is_some());
    }
}
