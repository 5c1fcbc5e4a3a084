//! Which of many teams are looked at, and when.

use super::{Head, Reduced};
use crate::assessment::{Assessment, Date, Grouping};
use crate::ordered::SortedSet;

/// Which teams are looked at, and by which of their assessments.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Wanted {
    /// Words that stand in the team's name, in the title or in what is assessed.
    pub text: String,
    /// Only this kind of team; those that say none where it is empty.
    pub kind: Option<String>,
    /// Only this region; those that say none where it is empty.
    pub region: Option<String>,
    /// Only assessments of this round; those of none where it is empty.
    pub round: Option<String>,
    /// Only assessments of this day or earlier ones.
    pub up_to: Option<Date>,
}

impl Wanted {
    /// Whether anything is left out.
    pub fn is_all(&self) -> bool {
        *self == Self::default()
    }

    /// Whether an assessment may speak for its team. What has no day is not known to be early enough.
    pub fn may_speak(&self, head: &Head) -> bool {
        let is_in_time = self
            .up_to
            .is_none_or(|last| head.date.is_some_and(|date| date <= last));
        is_in_time && is_it(self.round.as_deref(), &head.round)
    }

    /// Whether a team is looked at for which this assessment speaks.
    pub fn is_wanted(&self, assessment: &Assessment) -> bool {
        self.is_of_group(&assessment.grouping) && self.is_found(assessment)
    }

    /// Whether a team is of the wanted kind and region.
    pub fn is_of_them(&self, team: &Reduced) -> bool {
        self.is_of_group(&team.grouping)
    }

    fn is_of_group(&self, grouping: &Grouping) -> bool {
        is_it(self.kind.as_deref(), &grouping.kind)
            && is_it(self.region.as_deref(), &grouping.region)
    }

    fn is_found(&self, assessment: &Assessment) -> bool {
        let parts = [&assessment.team, &assessment.title, &assessment.scope];
        let parts = parts.map(|part| part.to_lowercase()).join("\n");
        let wanted = self.text.to_lowercase();
        wanted.split_whitespace().all(|word| parts.contains(word))
    }
}

fn is_it(wanted: Option<&str>, said: &str) -> bool {
    wanted.is_none_or(|wanted| said.trim() == wanted.trim())
}

/// What there is to choose from.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Choices {
    /// Every kind of team that is said, in order; an empty one where some say none.
    pub kinds: Vec<String>,
    /// Every region.
    pub regions: Vec<String>,
    /// Every round.
    pub rounds: Vec<String>,
}

impl Choices {
    /// What these assessments say.
    pub fn of<'a>(assessments: impl Iterator<Item = &'a Assessment>) -> Self {
        let mut found: [SortedSet<&str>; 3] = Default::default();
        for assessment in assessments {
            let grouping = &assessment.grouping;
            let said = [&grouping.kind, &grouping.region, &grouping.round];
            for (list, said) in found.iter_mut().zip(said) {
                list.insert(said.trim());
            }
        }
        // Where nobody says anything, there is nothing to choose.
        let [kinds, regions, rounds] = found.map(|list| {
            let list: Vec<String> = list.iter().map(|said| (*said).to_owned()).collect();
            if list.iter().all(String::is_empty) {
                Vec::new()
            } else {
                list
            }
        });
        Self {
            kinds,
            regions,
            rounds,
        }
    }
}
