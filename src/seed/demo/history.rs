//! What happened to a text of the demonstration: the acts that bring it to its stage.

use jiff::Timestamp;

use super::documents::{EditionFile, StageFile};
use super::people::DemoPeople;
use crate::actions::workflow::{
    AfterApproval, approve, discard, publish, remove, request_changes, schedule, submit, withdraw,
};
use crate::app::App;
use crate::domain::actor::Actor;
use crate::domain::id::EditionId;
use crate::domain::schedule::WallTime;
use crate::seed::{SeedError, seen};

/// Two invented people of HQ pass every programme, and it goes out.
pub(super) async fn approve_programmes(
    app: &App,
    people: &DemoPeople,
    editions: &[EditionId],
) -> Result<(), SeedError> {
    let author = people.actor("hq.editor@demo.mihan.example")?;
    let reviewer = people.actor("hq.reviewer@demo.mihan.example")?;
    let approver = people.actor("hq.approver@demo.mihan.example")?;
    for &id in editions {
        submit(app, author, id, &seen(app, author, id).await?).await?;
        let text = seen(app, reviewer, id).await?;
        approve(app, reviewer, id, &text, None, AfterApproval::Wait).await?;
        let text = seen(app, approver, id).await?;
        approve(app, approver, id, &text, None, AfterApproval::Publish).await?;
    }
    Ok(())
}

/// Brings a draft to the stage the file names, up to the point of going public or being ended.
pub(super) async fn advance(
    app: &App,
    people: &DemoPeople,
    author: &Actor,
    id: EditionId,
    file: &EditionFile,
    today: Timestamp,
) -> Result<(), SeedError> {
    match file.stage {
        StageFile::Draft => return Ok(()),
        StageFile::Discarded => {
            discard(app, author, id, &seen(app, author, id).await?).await?;
            return Ok(());
        }
        StageFile::InReview
        | StageFile::ChangesRequested
        | StageFile::Approved
        | StageFile::Scheduled
        | StageFile::Published
        | StageFile::Withdrawn
        | StageFile::Removed => {}
    }
    submit(app, author, id, &seen(app, author, id).await?).await?;
    if let (StageFile::ChangesRequested, Some(by)) = (file.stage, &file.asked_by) {
        let by = people.actor(by)?;
        let reason = file.reason.clone().unwrap_or_default();
        request_changes(app, by, id, &seen(app, by, id).await?, &reason).await?;
        return Ok(());
    }
    for email in &file.decided_by {
        let by = people.actor(email)?;
        approve(
            app,
            by,
            id,
            &seen(app, by, id).await?,
            None,
            AfterApproval::Wait,
        )
        .await?;
    }
    let Some(last) = file.decided_by.last() else {
        return Ok(());
    };
    go_out(app, people.actor(last)?, id, file, today).await
}

async fn go_out(
    app: &App,
    publisher: &Actor,
    id: EditionId,
    file: &EditionFile,
    today: Timestamp,
) -> Result<(), SeedError> {
    match file.stage {
        StageFile::Published | StageFile::Withdrawn | StageFile::Removed => {
            publish(app, publisher, id, &seen(app, publisher, id).await?).await?;
        }
        StageFile::Scheduled => {
            let day = super::documents::day(today, file.publish_in_days.unwrap_or(1))?;
            let at = format!("{day}T{}", file.publish_at.as_deref().unwrap_or("09:00"));
            let at = WallTime::parse(&at).map_err(|error| SeedError::Data(error.to_string()))?;
            let text = seen(app, publisher, id).await?;
            schedule(app, publisher, id, &text, &at.to_string()).await?;
        }
        StageFile::Draft
        | StageFile::InReview
        | StageFile::ChangesRequested
        | StageFile::Approved
        | StageFile::Discarded => {}
    }
    Ok(())
}

/// Takes a public text away again, as the file says.
pub(super) async fn end(
    app: &App,
    people: &DemoPeople,
    id: EditionId,
    file: &EditionFile,
) -> Result<(), SeedError> {
    let Some(by) = &file.ended_by else {
        return Ok(());
    };
    let by = people.actor(by)?;
    let notice = file.notice.clone().unwrap_or_default();
    let text = seen(app, by, id).await?;
    match file.stage {
        StageFile::Withdrawn => withdraw(app, by, id, &text, &notice).await?,
        StageFile::Removed => remove(app, by, id, &text, &notice).await?,
        StageFile::Draft
        | StageFile::InReview
        | StageFile::ChangesRequested
        | StageFile::Approved
        | StageFile::Scheduled
        | StageFile::Published
        | StageFile::Discarded => {}
    }
    Ok(())
}
