//! Hashes and checks passwords (Argon2id), away from the threads that answer requests.
//! It must never keep, log or compare a password itself.

use std::sync::Arc;

use argon2::Argon2;
use argon2::password_hash::{PasswordHasher as _, PasswordVerifier as _};
use tokio::sync::Semaphore;

use crate::config::Secret;
use crate::ids::Ids;

/// Each hash takes 19 MiB: this many at once, the others queue.
const AT_ONCE: usize = 4;

/// The work failed; the password may be right or wrong.
#[derive(Debug, thiserror::Error)]
#[error("password hashing failed: {0}")]
pub struct PasswordFault(String);

/// Cheap to clone; all clones share the bound.
#[derive(Clone, Debug)]
pub struct Passwords {
    room: Arc<Semaphore>,
    ids: Ids,
    /// What is checked when there is no account, so that the answer takes as long.
    dummy: Arc<str>,
}

impl Passwords {
    /// Makes the hash that unknown accounts are checked against.
    pub fn new(ids: Ids) -> Result<Self, PasswordFault> {
        let dummy = hash_with_salt(ids.token().as_bytes(), &ids.bytes::<16>())?;
        Ok(Self {
            room: Arc::new(Semaphore::new(AT_ONCE)),
            ids,
            dummy: dummy.into(),
        })
    }

    /// The hash to store, a PHC string with its own salt.
    pub async fn hash(&self, password: &Secret) -> Result<Secret, PasswordFault> {
        let (password, salt) = (password.clone(), self.ids.bytes::<16>());
        self.in_background(move || hash_with_salt(password.expose().as_bytes(), &salt))
            .await
            .map(Secret::new)
    }

    /// Whether the password is right; without a hash the same work is done and the answer is no.
    pub async fn matches(
        &self,
        password: &Secret,
        hash: Option<&Secret>,
    ) -> Result<bool, PasswordFault> {
        let known = hash.is_some();
        let hash = hash.map_or_else(|| self.dummy.to_string(), |hash| hash.expose().to_owned());
        let password = password.clone();
        let right = self
            .in_background(move || {
                Ok(Argon2::default()
                    .verify_password(password.expose().as_bytes(), hash.as_str())
                    .is_ok())
            })
            .await?;
        Ok(right && known)
    }

    async fn in_background<T: Send + 'static>(
        &self,
        work: impl FnOnce() -> Result<T, PasswordFault> + Send + 'static,
    ) -> Result<T, PasswordFault> {
        let fault = |error: &dyn std::fmt::Display| PasswordFault(error.to_string());
        // Held by the work itself: a caller that goes away must not make room for another one.
        let place = Arc::clone(&self.room)
            .acquire_owned()
            .await
            .map_err(|error| fault(&error))?;
        tokio::task::spawn_blocking(move || {
            let _place = place;
            work()
        })
        .await
        .map_err(|error| fault(&error))?
    }
}

fn hash_with_salt(password: &[u8], salt: &[u8]) -> Result<String, PasswordFault> {
    Argon2::default()
        .hash_password_with_salt(password, salt)
        .map(|hash| hash.to_string())
        .map_err(|error| PasswordFault(error.to_string()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clock::Clock;

    #[tokio::test]
    async fn a_password_matches_its_own_hash_only_and_nothing_matches_no_hash() {
        let passwords = Passwords::new(Ids::random(Clock::system())).unwrap();
        let right = Secret::new("une phrase assez longue");
        let hash = passwords.hash(&right).await.unwrap();
        assert!(hash.expose().starts_with("$argon2id$"));
        assert!(passwords.matches(&right, Some(&hash)).await.unwrap());
        let wrong = Secret::new("une autre phrase longue");
        assert!(!passwords.matches(&wrong, Some(&hash)).await.unwrap());
        assert!(!passwords.matches(&right, None).await.unwrap());
        assert_ne!(hash, passwords.hash(&right).await.unwrap());
    }
}
