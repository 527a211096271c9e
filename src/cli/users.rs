//! `mihan user`: people, from the terminal. Never prints or takes a password: only one-time links.

use super::{UserCommand, complain, say};
use crate::actions::ActionError;
use crate::actions::people::invite::Invitation;
use crate::actions::people::operator;
use crate::app::App;
use crate::config::Config;
use crate::domain::scope::{Grant, Role};
use crate::serve::{self, StartError};

/// Runs one of the commands.
pub(super) async fn run(config: Config, command: UserCommand) -> Result<(), StartError> {
    let app = serve::open(config).await?;
    match command {
        UserCommand::Create {
            email,
            name,
            locale,
            role,
            city,
        } => {
            let grant = grant(&app, role, city.as_deref()).await?;
            let invitation = Invitation {
                email,
                name,
                locale,
                grant,
            };
            let link = worded(operator::create_person(&app, &invitation).await)?;
            say(&format!(
                "{} chooses a password here, once:",
                invitation.email
            ));
            say(&format!("    {link}"));
        }
        UserCommand::ResetPassword { email } => {
            let link = worded(operator::reset_link(&app, &email).await)?;
            say(&format!("{email} chooses a new password here, once:"));
            say(&format!("    {link}"));
        }
        UserCommand::List => list(&app).await?,
    }
    Ok(())
}

async fn grant(
    app: &App,
    role: Option<Role>,
    city: Option<&str>,
) -> Result<Option<Grant>, StartError> {
    let Some(role) = role else { return Ok(None) };
    let city = match city {
        Some(slug) => Some(worded(operator::city(app, slug).await)?),
        None => None,
    };
    Ok(Some(Grant {
        role,
        city,
        locale: None,
        kind: None,
    }))
}

async fn list(app: &App) -> Result<(), StartError> {
    for person in operator::list_people(app).await? {
        let state = match (person.active, person.has_password) {
            (false, _) => "closed",
            (true, false) => "invited",
            (true, true) => "active",
        };
        let roles: Vec<&str> = person
            .grants
            .iter()
            .map(|held| held.grant.role.as_str())
            .collect();
        say(&format!(
            "{:<44} {state:<8} {} ({})",
            person.email,
            person.name,
            roles.join(", ")
        ));
    }
    Ok(())
}

/// Says what a person at the terminal can mend, field by field.
fn worded<T>(outcome: Result<T, ActionError>) -> Result<T, ActionError> {
    if let Err(ActionError::Invalid(errors)) = &outcome {
        for (field, error) in errors.iter() {
            complain(&format!("  {field}: {}", error.key));
        }
    }
    outcome
}
