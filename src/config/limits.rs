//! Every limit of the house with its default and its bounds: sizes, rates, lifetimes, lengths.

use std::time::Duration;

use super::reader::Reader;

const MINUTE: u64 = 60;
const HOUR: u64 = 3_600;

/// The limits in force. `mihan.example.toml` explains each.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Limits {
    /// One uploaded file, bytes.
    pub upload_max_bytes: u64,
    /// Width × height of an uploaded image; decoding more would exhaust memory.
    pub image_max_pixels: u64,
    /// Any other request body, bytes.
    pub body_max_bytes: u64,
    pub request_timeout: Duration,
    pub shutdown_grace: Duration,
    pub session_idle: Duration,
    pub session_absolute: Duration,
    pub invitation_lifetime: Duration,
    pub reset_lifetime: Duration,
    /// Failed sign-ins of one account within the window before it must wait.
    pub login_attempts_per_account: u64,
    /// Failed sign-ins from one address within the window before it must wait.
    pub login_attempts_per_ip: u64,
    pub login_window: Duration,
    pub database_pool_size: u32,
    /// Memory for rendered public responses, bytes.
    pub cache_bytes: u64,
    /// Entries of a feed.
    pub feed_length: u64,
    /// Rows of a list in the panel and on public pages.
    pub page_size: u64,
    /// Entries of an API page when the reader names no number.
    pub api_page_size: u64,
    /// The most entries an API page may hold.
    pub api_page_size_max: u64,
    /// News of one text for one reader waits this long, so that one mail tells all of it.
    pub mail_delay: Duration,
    pub smtp_timeout: Duration,
    pub outbound_timeout: Duration,
    /// An answer of another server, bytes.
    pub outbound_max_bytes: u64,
    pub outbound_max_redirects: u64,
}

impl Limits {
    pub(super) fn read(reader: &mut Reader) -> Self {
        let limits = Self {
            upload_max_bytes: reader.integer("upload_max_bytes", 20 << 20, 1_024..=1 << 30),
            image_max_pixels: reader.integer("image_max_pixels", 50_000_000, 10_000..=400_000_000),
            body_max_bytes: reader.integer("body_max_bytes", 2 << 20, 16_384..=64 << 20),
            request_timeout: seconds(reader, "request_timeout_seconds", 30, 1..=600),
            shutdown_grace: seconds(reader, "shutdown_grace_seconds", 20, 0..=600),
            session_idle: times(
                MINUTE,
                reader.integer("session_idle_minutes", 240, 1..=10_080),
            ),
            session_absolute: times(
                HOUR,
                reader.integer("session_absolute_hours", 72, 1..=2_160),
            ),
            invitation_lifetime: times(
                HOUR,
                reader.integer("invitation_lifetime_hours", 168, 1..=2_160),
            ),
            reset_lifetime: times(
                MINUTE,
                reader.integer("reset_lifetime_minutes", 60, 5..=1_440),
            ),
            login_attempts_per_account: reader.integer("login_attempts_per_account", 10, 3..=1_000),
            login_attempts_per_ip: reader.integer("login_attempts_per_ip", 50, 3..=100_000),
            login_window: times(
                MINUTE,
                reader.integer("login_window_minutes", 15, 1..=1_440),
            ),
            database_pool_size: u32::try_from(reader.integer("database_pool_size", 10, 1..=500))
                .unwrap_or(10),
            cache_bytes: reader.integer("cache_bytes", 64 << 20, 0..=64 << 30),
            feed_length: reader.integer("feed_length", 50, 1..=500),
            page_size: reader.integer("page_size", 25, 5..=200),
            api_page_size: reader.integer("api_page_size", 50, 1..=1_000),
            api_page_size_max: reader.integer("api_page_size_max", 100, 1..=1_000),
            mail_delay: seconds(reader, "mail_delay_seconds", 120, 0..=3_600),
            smtp_timeout: seconds(reader, "smtp_timeout_seconds", 20, 1..=300),
            outbound_timeout: seconds(reader, "outbound_timeout_seconds", 10, 1..=300),
            outbound_max_bytes: reader.integer("outbound_max_bytes", 1 << 20, 1_024..=64 << 20),
            outbound_max_redirects: reader.integer("outbound_max_redirects", 3, 0..=10),
        };
        limits.compare(reader);
        limits
    }

    fn compare(&self, reader: &mut Reader) {
        if self.session_idle > self.session_absolute {
            reader.problem(
                "session_idle_minutes",
                "is longer than session_absolute_hours.",
                "Give the idle time the smaller value.",
            );
        }
        if self.api_page_size > self.api_page_size_max {
            reader.problem(
                "api_page_size",
                "is more than api_page_size_max.",
                "Lower it, or raise the other.",
            );
        }
    }
}

fn seconds(
    reader: &mut Reader,
    key: &str,
    default: u64,
    bounds: std::ops::RangeInclusive<u64>,
) -> Duration {
    Duration::from_secs(reader.integer(key, default, bounds))
}

fn times(unit: u64, count: u64) -> Duration {
    Duration::from_secs(unit.saturating_mul(count))
}
