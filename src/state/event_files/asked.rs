//! What the words in the files mean: which statuses are a success, which environments production.

use std::collections::BTreeSet;

use reactive_graph::graph::untrack;
use reactive_graph::prelude::*;

use super::EventDesk;
use crate::delivery::events::{EmptyRelated, EmptyUnplanned, Field, FileKind, Meanings, Reason};

/// What a person is asked of the words of a column: which of them mean yes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ask {
    /// Which statuses are a success?
    Success,
    /// Which statuses mean that it failed in production?
    Broke,
    /// Which environments are production?
    Production,
    /// What marks a deployment as unplanned?
    Unplanned,
    /// What marks an incident as caused by a change?
    Related,
}

impl Ask {
    /// All of them, in the order in which they are asked.
    pub const ALL: [Self; 5] = [
        Self::Success,
        Self::Broke,
        Self::Production,
        Self::Unplanned,
        Self::Related,
    ];

    /// Whether nothing counts when nothing is chosen.
    pub fn is_needed(self) -> bool {
        matches!(self, Self::Success | Self::Production)
    }

    /// The kind of file whose words these are.
    fn kind(self) -> FileKind {
        match self {
            Self::Success | Self::Broke | Self::Production | Self::Unplanned => {
                FileKind::Deployments
            }
            Self::Related => FileKind::Incidents,
        }
    }

    fn field(self) -> Field {
        match self {
            Self::Success | Self::Broke => Field::Status,
            Self::Production => Field::Environment,
            Self::Unplanned => Field::Unplanned,
            Self::Related => Field::ChangeRelated,
        }
    }

    /// The words that mean yes.
    fn yes(self, meanings: &Meanings) -> &[String] {
        match self {
            Self::Success => &meanings.success,
            Self::Broke => &meanings.broke,
            Self::Production => &meanings.production,
            Self::Unplanned => &meanings.unplanned,
            Self::Related => &meanings.related,
        }
    }

    /// The list that a word is put on when it means yes, and the one when it means no.
    fn lists(self, meanings: &mut Meanings) -> [&mut Vec<String>; 2] {
        match self {
            Self::Success => [&mut meanings.success, &mut meanings.no_success],
            Self::Broke => [&mut meanings.broke, &mut meanings.no_success],
            Self::Production => [&mut meanings.production, &mut meanings.elsewhere],
            Self::Unplanned => [&mut meanings.unplanned, &mut meanings.planned],
            Self::Related => [&mut meanings.related, &mut meanings.unrelated],
        }
    }

    /// What a word of the same column can mean instead: a status means one thing.
    fn instead(self) -> Option<Self> {
        match self {
            Self::Success => Some(Self::Broke),
            Self::Broke => Some(Self::Success),
            Self::Production | Self::Unplanned | Self::Related => None,
        }
    }
}

impl EventDesk {
    /// The words of the column that is asked about with how many rows say them, most frequent first; an
    /// empty word stands for empty cells.
    #[track_caller]
    pub fn words(self, ask: Ask) -> Vec<(String, u32)> {
        self.history.with(|history| {
            let words = match ask.kind() {
                FileKind::Deployments => history
                    .deployments
                    .as_ref()
                    .map(|file| file.words(ask.field())),
                FileKind::Incidents => history
                    .incidents
                    .as_ref()
                    .map(|file| file.words(ask.field())),
                FileKind::Changes => None,
            };
            words.unwrap_or_default()
        })
    }

    /// Whether a word means yes.
    #[track_caller]
    pub fn is_meant(self, ask: Ask, word: &str) -> bool {
        self.meanings.with(|meanings| says(ask.yes(meanings), word))
    }

    /// Takes or leaves a word. Whoever changes a list decides it: the words that are not chosen mean no
    /// from then on.
    pub fn choose_word(self, ask: Ask, word: &str, is_chosen: bool) {
        let found = untrack(|| self.words(ask));
        self.mean(ask.kind(), |meanings| {
            for list in ask.lists(meanings) {
                leave(list, word);
            }
            if let Some(instead) = ask.instead().filter(|_| is_chosen) {
                let [yes, _] = instead.lists(meanings);
                leave(yes, word);
            }
            let [yes, no] = ask.lists(meanings);
            let list = if is_chosen { yes } else { no };
            list.push(word.to_owned());
            meanings.decide(ask.field(), &found);
        });
    }

    /// Whether some deployments are marked as unplanned or planned and some are not.
    #[track_caller]
    pub fn lacks_unplanned_marks(self) -> bool {
        let words = self.words(Ask::Unplanned);
        words.len() > 1 && words.iter().any(|(word, _)| word.is_empty())
    }

    /// What a missing mark says of a deployment.
    #[track_caller]
    pub fn empty_unplanned(self) -> EmptyUnplanned {
        self.meanings.with(|meanings| meanings.empty_unplanned)
    }

    /// Decides what a missing mark says of a deployment.
    pub fn set_empty_unplanned(self, choice: EmptyUnplanned) {
        self.mean(FileKind::Deployments, |meanings| {
            meanings.empty_unplanned = choice;
        });
    }

    /// Whether incidents are read.
    #[track_caller]
    pub fn has_incidents(self) -> bool {
        self.history.with(|history| history.incidents.is_some())
    }

    /// What a missing mark says of an incident.
    #[track_caller]
    pub fn empty_related(self) -> EmptyRelated {
        self.meanings.with(|meanings| meanings.empty_related)
    }

    /// Decides what a missing mark says of an incident.
    pub fn set_empty_related(self, choice: EmptyRelated) {
        self.mean(FileKind::Incidents, |meanings| {
            meanings.empty_related = choice;
        });
    }

    /// Services of incidents that no deployment has, and those of which a person has said whose they
    /// are: that stays, so that it can be said otherwise.
    #[track_caller]
    pub fn foreign_services(self) -> BTreeSet<String> {
        let said = self.meanings.with(|meanings| meanings.services.clone());
        let unknown = self.with_measured(|measured| {
            let tally = measured?.incidents.as_ref()?;
            tally.words.get(&Reason::UnknownService).cloned()
        });
        let unknown = unknown.unwrap_or_default().into_iter();
        let unknown = unknown
            .map(|(name, _)| name)
            .filter(|name| !name.is_empty());
        said.into_keys().chain(unknown).collect()
    }

    /// The service of the deployments that a person says an incident's service is, empty for none of
    /// them; nothing where nobody has said it.
    #[track_caller]
    pub fn meant_service(self, name: &str) -> Option<String> {
        self.meanings
            .with(|meanings| meanings.services.get(name).cloned())
    }

    /// Says which service an incident's service is, or takes that back.
    pub fn mean_service(self, name: String, meant: Option<String>) {
        self.mean(FileKind::Incidents, |meanings| {
            match meant {
                Some(meant) => meanings.services.insert(name, meant),
                None => meanings.services.remove(&name),
            };
        });
    }

    /// Changes what the words of a kind's file mean.
    fn mean(self, kind: FileKind, change: impl FnOnce(&mut Meanings)) {
        self.meanings.update(change);
        self.remember(kind);
    }
}

/// Takes a word off a list.
fn leave(list: &mut Vec<String>, word: &str) {
    list.retain(|kept| !is_same(kept, word));
}

/// Whether a list holds a word.
fn says(words: &[String], word: &str) -> bool {
    words.iter().any(|kept| is_same(kept, word))
}

/// Whether two words are the same, as the core compares them.
fn is_same(one: &str, other: &str) -> bool {
    one.trim().eq_ignore_ascii_case(other.trim())
}
