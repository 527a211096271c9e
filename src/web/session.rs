//! The cookie that carries a session, and nothing of what is in it.

use tower_sessions::cookie::SameSite;
use tower_sessions::{Expiry, SessionManagerLayer};

use crate::app::App;
use crate::store::sessions::Sessions;

pub const COOKIE: &str = "mihan_session";

/// Only the panel sees the cookie: the public side has no session at all.
pub(super) fn layer(app: &App) -> SessionManagerLayer<Sessions> {
    let limits = &app.config.limits;
    let sessions = Sessions::new(
        app.store.clone(),
        app.clock.clone(),
        limits.session_idle,
        limits.session_absolute,
    );
    let longest = i64::try_from(limits.session_absolute.as_secs()).unwrap_or(i64::MAX);
    SessionManagerLayer::new(sessions)
        .with_name(COOKIE)
        .with_path("/admin")
        .with_http_only(true)
        .with_same_site(SameSite::Lax)
        .with_secure(app.config.public_url.is_https())
        // For the browser; the store itself ends a session earlier, by the clock.
        .with_expiry(Expiry::OnInactivity(time::Duration::seconds(longest)))
}
