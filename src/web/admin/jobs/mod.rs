//! The page of failed jobs, for those who look after the house.

use serde::{Deserialize, Serialize};

use super::Panel;
use super::routes::{Needs, Route};
use crate::actions::retry_job::retry_job;
use crate::domain::id::JobId;
use crate::domain::policy::Act;
use crate::store::screens::jobs::{self, FailedJob, JobCounts};
use crate::view::page::{Flash, FlashTone, Navigation};
use crate::web::Result;
use crate::web::form::{Path, Query};

pub(super) fn routes() -> Vec<Route> {
    vec![
        Route::get("/admin/jobs", Needs::Act(Act::ManageJobs), list),
        Route::post(
            "/admin/jobs/{job}/retry",
            Needs::Act(Act::ManageJobs),
            retry,
        ),
    ]
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Place {
    before: Option<JobId>,
}

#[derive(Serialize)]
struct JobsPage {
    counts: JobCounts,
    failed: Vec<FailedJob>,
    next: Option<String>,
}

async fn list(panel: Panel, Query(place): Query<Place>) -> Result {
    let limit = panel.app.config.limits.page_size;
    let screen = jobs::load(&panel.app.store, place.before, limit).await?;
    let page = JobsPage {
        counts: screen.counts,
        failed: screen.failed,
        next: screen.next.map(|job| format!("/admin/jobs?before={job}")),
    };
    panel
        .at(Navigation::Settings)
        .render("admin/jobs/list.html", page)
        .await
}

async fn retry(panel: Panel, Path(job): Path<JobId>) -> Result {
    retry_job(&panel.app, &panel.actor(), job).await?;
    let flash = Flash::new(FlashTone::Success, "jobs-retried");
    panel.redirect("/admin/jobs", flash).await
}
