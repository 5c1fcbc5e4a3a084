//! The steps of a workshop: any can be gone to at any time.

use crate::ui::route::Route;
use crate::workshop::SessionId;

/// A step of a workshop.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Step {
    /// People are let in, and answer.
    Invite,
    /// Answers are shown and talked about.
    Show,
    /// The room decides what to try.
    Decide,
    /// What stands becomes an assessment.
    Keep,
}

impl Step {
    const ALL: [(Self, &'static str); 4] = [
        (Self::Invite, "invite"),
        (Self::Show, "show"),
        (Self::Decide, "decide"),
        (Self::Keep, "keep"),
    ];

    /// The step that an address names; the first where it names none.
    pub(super) fn of(name: &str) -> Self {
        let named = Self::ALL.iter().find(|(_, key)| *key == name);
        named.map_or(Self::Invite, |(step, _)| *step)
    }

    /// A link to the step of a workshop.
    pub(super) fn href(self, id: SessionId) -> String {
        let key = Self::ALL.iter().find(|(step, _)| *step == self);
        Route::to_workshop(id, key.map_or("", |(_, key)| *key))
    }
}
