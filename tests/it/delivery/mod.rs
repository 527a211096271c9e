//! What the public gets: pages, feeds, the read API, and nothing that was not published.

/// As `both_databases!`, with a [`press::Press`].
macro_rules! on_both {
    (async fn $name:ident($press:ident) $body:block) => {
        mod $name {
            #[allow(unused_imports)]
            use super::*;

            async fn behaves($press: $crate::delivery::press::Press) $body

            #[tokio::test]
            async fn on_sqlite() {
                behaves($crate::delivery::press::Press::on_sqlite().await).await;
            }

            #[tokio::test]
            async fn on_postgres() {
                if let Some(press) = $crate::delivery::press::Press::on_postgres().await {
                    behaves(press).await;
                }
            }
        }
    };
}

mod api;
mod caching;
pub mod canary;
mod feeds;
mod freshness;
mod openapi;
mod outline;
mod pages;
mod press;
mod programmes;
mod seeded;
