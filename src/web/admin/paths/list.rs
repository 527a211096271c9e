//! All paths, kind by kind: which one applies where.

use serde::Serialize;

use super::preview::{PathView, path_view};
use crate::domain::content::Kind;
use crate::store::screens;
use crate::view::Navigation;
use crate::web::Result;
use crate::web::admin::Panel;

#[derive(Serialize)]
struct PathsPage {
    kinds: Vec<KindPaths>,
}

#[derive(Serialize)]
struct KindPaths {
    kind: Kind,
    paths: Vec<PathView>,
}

/// `/admin/paths`
pub async fn page(panel: Panel) -> Result {
    let panel = panel.at(Navigation::Settings);
    let now = panel.app.clock.now();
    let screen = screens::paths::paths(&panel.app.store, now).await?;
    let of = |kind: Kind| {
        let paths = screen.paths.iter().filter(|path| path.place.kind == kind);
        paths
            .map(|path| path_view(&screen, path, panel.locale(), now))
            .collect()
    };
    let kinds = Kind::ALL
        .iter()
        .map(|&kind| KindPaths {
            kind,
            paths: of(kind),
        })
        .collect();
    panel
        .render("admin/paths/list.html", PathsPage { kinds })
        .await
}
