//! What tests speak with: a house of one's own, people, browsers. Not a place for assertions about behaviour.

mod browser;
mod database;
mod house;
mod people;
pub mod texts;

#[allow(unused_imports)]
pub use browser::{Answer, Browser};
pub use database::unguard;
#[allow(unused_imports)]
pub use house::TestApp;
#[allow(unused_imports)]
pub use people::{PASSWORD, PersonBuilder, TestPerson};

/// Writes each test twice: on SQLite, and on PostgreSQL when `MIHAN_TEST_POSTGRES_URL` is set.
///
/// ```ignore
/// both_databases! {
///     async fn a_stranger_sees_the_page_to_sign_in(app: TestApp) { … }
/// }
/// ```
#[macro_export]
macro_rules! both_databases {
    ($($(#[$meta:meta])* async fn $name:ident($app:ident: TestApp) $body:block)+) => {$(
        mod $name {
            #[allow(unused_imports)]
            use super::*;

            async fn behaves($app: $crate::support::TestApp) $body

            $(#[$meta])*
            #[tokio::test]
            async fn on_sqlite() {
                behaves($crate::support::TestApp::on_sqlite().await).await;
            }

            $(#[$meta])*
            #[tokio::test]
            async fn on_postgres() {
                if let Some(app) = $crate::support::TestApp::on_postgres().await {
                    behaves(app).await;
                }
            }
        }
    )+};
}
