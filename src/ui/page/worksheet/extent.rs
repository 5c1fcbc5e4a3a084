//! How much of a questionnaire a sheet asks.

use leptos::prelude::*;

use crate::questionnaire::{QuestionId, Questionnaire};
use crate::state::Workshops;
use crate::ui::address::Address;
use crate::ui::route;
use crate::words;
use crate::workshop::SessionId;

/// How much of a questionnaire a sheet asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Extent {
    /// The quick round, where there is one.
    Quick,
    /// All of it.
    Full,
    /// What a workshop of this browser asks.
    Workshop(SessionId),
}

impl Extent {
    /// What the address asks for.
    pub(super) fn of(address: Address) -> Self {
        let workshop = address.field(route::WORKSHOP);
        match workshop.and_then(|id| id.parse().ok()) {
            Some(id) => Self::Workshop(id),
            None if address.field(route::DEPTH).as_deref() == Some("full") => Self::Full,
            None => Self::Quick,
        }
    }

    /// How the address asks for it; nothing for what it shows unasked.
    pub(super) fn field(self) -> Option<(&'static str, String)> {
        match self {
            Self::Quick => None,
            Self::Full => Some((route::DEPTH, "full".to_owned())),
            Self::Workshop(id) => Some((route::WORKSHOP, id.to_string())),
        }
    }

    /// The same of this questionnaire: one without rounds is asked in full, and a workshop asks one.
    pub(super) fn within(self, lens: &Questionnaire) -> Self {
        match self {
            Self::Quick if !has_rounds(lens) => Self::Full,
            Self::Workshop(id) if asked(id, lens).is_none() => Self::Quick.within(lens),
            extent => extent,
        }
    }

    /// What a sheet of it is called beside its questionnaire.
    pub(super) fn name(self) -> Option<String> {
        match self {
            Self::Quick => Some(words::paper::quick_round().to_owned()),
            Self::Full => None,
            Self::Workshop(id) => {
                let open = Workshops::expect().open(id)?;
                let name = untrack(|| open.read(|it| it.session.invitation().name().to_owned()));
                Some(words::paper::of_workshop(&name))
            }
        }
    }
}

/// What a workshop of this browser asks of a questionnaire; nothing where it asks another, or is not here.
pub(super) fn asked(id: SessionId, lens: &Questionnaire) -> Option<Vec<QuestionId>> {
    let open = untrack(|| Workshops::expect().open(id))?;
    untrack(|| {
        open.read(|workshop| {
            let invitation = workshop.session.invitation();
            let items = invitation.items().iter().map(|item| item.question.clone());
            (invitation.questionnaire().id == lens.id).then(|| items.collect())
        })
    })
}

/// Whether a quick round asks something, and not everything.
pub(super) fn has_rounds(lens: &Questionnaire) -> bool {
    let quick = lens.entries().filter(|(_, entry)| entry.quick).count();
    quick > 0 && quick < lens.entries().count()
}
