//! A new password, and leaving every browser.

use serde::Deserialize;

use super::super::Panel;
use super::page;
use crate::actions::people::profile::{self, PasswordChange};
use crate::config::Secret;
use crate::view::{Flash, FlashTone};
use crate::web::Result;
use crate::web::form::{Form, mend};

/// No `Debug`: it would print passwords.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct PasswordForm {
    password: String,
    new_password: String,
    new_password_again: String,
}

pub async fn change(panel: Panel, Form(form): Form<PasswordForm>) -> Result {
    let change = PasswordChange {
        present: Secret::new(form.password),
        new: Secret::new(form.new_password),
        again: Secret::new(form.new_password_again),
    };
    let here = panel.visit.session_hash();
    let changed =
        profile::change_password(&panel.app, panel.person(), &change, here.as_deref()).await;
    match mend(changed)? {
        Ok(()) => {
            let flash = Flash::new(FlashTone::Success, "account-password-changed");
            panel.redirect("/admin/account", flash).await
        }
        Err(errors) => page::again(&panel, &errors).await,
    }
}

pub async fn sign_out_everywhere(panel: Panel) -> Result {
    profile::sign_out_everywhere(&panel.app, panel.person()).await?;
    panel.visit.sign_out().await?;
    Ok(panel.go("/admin/sign-in"))
}
