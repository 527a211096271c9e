//! The part of the model that is out before anybody approved it.

use super::*;
use crate::domain::urgent::Urgent;

impl House {
    /// The live text leaves its slot; says whether it was one to fall back to.
    pub(super) fn makes_way(&mut self) -> Result<Option<usize>, TestCaseError> {
        let Some(live) = self.in_slot(Slot::Live) else {
            return Ok(None);
        };
        let situation = &mut self.editions[live].situation;
        let stood = situation.stage == Stage::Published && situation.urgent.is_none();
        let next = situation.stage.after(Transition::Supersede);
        prop_assert!(next.is_some(), "{} cannot make way", situation.stage);
        situation.stage = next.unwrap();
        if situation.urgent.take().is_some() {
            situation.run = None;
        }
        Ok(stood.then_some(live))
    }

    pub(super) fn goes_live_urgently(
        &mut self,
        at: usize,
        actor: &Actor,
    ) -> Result<(), TestCaseError> {
        let earlier = self.makes_way()?;
        let due_at = self.now().checked_add(SignedDuration::from_hours(16));
        let Edition { situation, digest } = &mut self.editions[at];
        self.approved.retain(|(of, _, _)| of != digest);
        self.in_name.retain(|(of, _)| of != digest);
        situation.run = Some(run(path(), Vec::new()));
        situation.run.as_mut().unwrap().digest.clone_from(digest);
        situation.urgent = Some(Urgent {
            by: actor.person_id().unwrap(),
            due_at: due_at.unwrap(),
            has_earlier: earlier.is_some(),
        });
        self.earlier.extend(earlier.map(|earlier| (at, earlier)));
        self.urgent += 1;
        Ok(())
    }

    /// What becomes of a text that was out unapproved.
    pub(super) fn settles(&mut self, at: usize, next: Stage) -> Result<(), TestCaseError> {
        let Some(urgent) = self.editions[at].situation.urgent else {
            return Ok(());
        };
        if next == Stage::Published {
            if self.editions[at].situation.is_approved() {
                let digest = self.editions[at].digest.clone();
                self.was_approved(at, &digest)?;
                let run = self.editions[at].situation.run.as_ref().unwrap();
                let own = run.answers.iter().any(|answer| answer.person == urgent.by);
                prop_assert!(!own, "{} confirmed their own publication", urgent.by);
                self.published.push((at, digest));
                self.editions[at].situation.urgent = None;
            }
            return Ok(());
        }
        self.editions[at].situation.urgent = None;
        self.editions[at].situation.run = None;
        if next == Stage::Superseded {
            let earlier = self.earlier[&at];
            let back = self.editions[earlier]
                .situation
                .stage
                .after(Transition::Reinstate);
            prop_assert_eq!(back, Some(Stage::Published));
            self.editions[earlier].situation.stage = Stage::Published;
        }
        Ok(())
    }

    /// The invariant of the house, with its one exception.
    pub(super) fn public_is_approved_or_asked_about(&self) -> Result<(), TestCaseError> {
        for (at, edition) in self.editions.iter().enumerate() {
            let Edition { situation, digest } = edition;
            if situation.stage != Stage::Published {
                continue;
            }
            let approved = self.published.contains(&(at, digest.clone()));
            let asked = situation.urgent.is_some()
                && situation
                    .run
                    .as_ref()
                    .is_some_and(|run| run.digest == *digest);
            prop_assert!(approved || asked, "{digest} is public unapproved");
        }
        Ok(())
    }
}
