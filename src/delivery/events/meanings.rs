//! What the words in the cells of files mean.

use std::collections::BTreeMap;

use super::mapping::Field;
use super::preset::Preset;
use super::record::History;

/// What an empty `change_related` says.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum EmptyRelated {
    /// A change caused the incident if the row names a deployment. If it names none, nothing is known
    /// where there is a column for marks; where there is none, no change caused it.
    #[default]
    WithDeployment,
    /// A change caused it.
    Related,
    /// No change caused it.
    Unrelated,
}

impl EmptyRelated {
    /// Every choice.
    pub const ALL: [Self; 3] = [Self::WithDeployment, Self::Related, Self::Unrelated];

    /// The choice's name in files.
    pub fn key(self) -> &'static str {
        match self {
            Self::WithDeployment => "with_deployment",
            Self::Related => "related",
            Self::Unrelated => "unrelated",
        }
    }

    /// The choice of that name.
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|choice| choice.key() == key)
    }
}

/// What an empty `unplanned` says.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum EmptyUnplanned {
    /// Nothing: whether the deployment was planned is not known.
    #[default]
    Unknown,
    /// The deployment was planned.
    Planned,
}

impl EmptyUnplanned {
    /// Every choice.
    pub const ALL: [Self; 2] = [Self::Unknown, Self::Planned];

    /// The choice's name in files.
    pub fn key(self) -> &'static str {
        match self {
            Self::Unknown => "unknown",
            Self::Planned => "planned",
        }
    }

    /// The choice of that name.
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|choice| choice.key() == key)
    }
}

/// What the words in a file's cells mean. Words are compared without regard to case and to spaces
/// around them; an empty word stands for an empty cell. A word on neither list of a pair is not
/// known: it means neither yes nor no.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Meanings {
    /// Statuses of a deployment that succeeded.
    pub success: Vec<String>,
    /// Statuses of a deployment that reached production and had to be taken back or mended at once.
    /// It counts as a deployment, and as one that failed.
    pub broke: Vec<String>,
    /// Statuses of a deployment that did not happen, or not yet.
    pub no_success: Vec<String>,
    /// Environments that are production.
    pub production: Vec<String>,
    /// Environments that are not, or a part of whose name says so.
    pub elsewhere: Vec<String>,
    /// What marks a deployment as unplanned.
    pub unplanned: Vec<String>,
    /// What marks a deployment as planned.
    pub planned: Vec<String>,
    /// What an empty mark says of a deployment.
    pub empty_unplanned: EmptyUnplanned,
    /// What marks an incident as caused by a change.
    pub related: Vec<String>,
    /// What marks an incident as caused by something else.
    pub unrelated: Vec<String>,
    /// What an empty mark says of an incident.
    pub empty_related: EmptyRelated,
    /// Services as incidents call them, with the name that deployments have for them; an empty name
    /// says that it is no service of the deployments.
    pub services: BTreeMap<String, String>,
}

const YES: [&str; 10] = [
    "true", "yes", "y", "t", "1", "ja", "oui", "wahr", "vrai", "x",
];
const NO: [&str; 9] = [
    "false", "no", "n", "f", "0", "nein", "non", "falsch", "faux",
];
const NO_SUCCESS: [&str; 41] = [
    "failed",
    "failure",
    "fail",
    "error",
    "errored",
    "cancelled",
    "canceled",
    "aborted",
    "abandoned",
    "skipped",
    "rejected",
    "stopped",
    "timed_out",
    "timed out",
    "timedout",
    "timeout",
    "pending",
    "queued",
    "waiting",
    "scheduled",
    "created",
    "requested",
    "blocked",
    "manual",
    "running",
    "started",
    "in_progress",
    "in progress",
    "in-progress",
    "inprogress",
    "startup_failure",
    "action_required",
    "not_built",
    "notbuilt",
    "not_deployed",
    "notdeployed",
    "unsuccessful",
    "infrastructure_fail",
    "failing",
    "canceling",
    "preparing",
];
const BROKE: [&str; 6] = [
    "rolled_back",
    "rolled back",
    "rolled-back",
    "rolledback",
    "rollback",
    "reverted",
];
const ELSEWHERE: [&str; 42] = [
    "staging",
    "stage",
    "stg",
    "test",
    "testing",
    "tests",
    "tst",
    "qa",
    "uat",
    "sit",
    "dev",
    "develop",
    "development",
    "preview",
    "previews",
    "review",
    "sandbox",
    "int",
    "integration",
    "pre",
    "preprod",
    "preproduction",
    "nonprod",
    "nonproduction",
    "non",
    "demo",
    "local",
    "lab",
    "ci",
    "perf",
    "performance",
    "load",
    "training",
    "acceptance",
    "acc",
    "playground",
    "ephemeral",
    "build",
    "lint",
    "docs",
    "checks",
    "codeql",
];

impl Default for Meanings {
    fn default() -> Self {
        let words = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect();
        Self {
            success: words(&["success", "succeeded", "successful", "passed", "ok"]),
            broke: words(&BROKE),
            no_success: words(&NO_SUCCESS),
            production: words(&["production", "prod", "live", "prd"]),
            elsewhere: words(&ELSEWHERE),
            unplanned: words(&[&YES[..], &["unplanned", "hotfix"]].concat()),
            planned: words(&[&NO[..], &["planned", "regular", "normal", "standard"]].concat()),
            empty_unplanned: EmptyUnplanned::default(),
            related: words(&YES),
            unrelated: words(&NO),
            empty_related: EmptyRelated::default(),
            services: BTreeMap::new(),
        }
    }
}

impl Meanings {
    /// The meanings to begin with, by the presets that fit the deployments and the incidents.
    pub fn of(deployments: Option<Preset>, incidents: Option<Preset>) -> Self {
        let meanings = |preset: Option<Preset>| preset.map(Preset::meanings).unwrap_or_default();
        let (mut all, incidents) = (meanings(deployments), meanings(incidents));
        all.take_incidents(incidents);
        all
    }

    /// Takes over what decides on the rows of a file of deployments.
    pub fn take_deployments(&mut self, from: Self) {
        *self = Self {
            related: std::mem::take(&mut self.related),
            unrelated: std::mem::take(&mut self.unrelated),
            empty_related: self.empty_related,
            services: std::mem::take(&mut self.services),
            ..from
        };
    }

    /// Takes over what decides on the rows of a file of incidents.
    pub fn take_incidents(&mut self, from: Self) {
        self.related = from.related;
        self.unrelated = from.unrelated;
        self.empty_related = from.empty_related;
        self.services = from.services;
    }

    /// Has every word of a column that does not mean yes mean no: what a person leaves out who says
    /// which words mean yes. An empty cell stays what it is.
    pub fn decide(&mut self, field: Field, words: &[(String, u32)]) {
        let words = words
            .iter()
            .map(|(word, _)| word)
            .filter(|word| !word.is_empty());
        for word in words {
            let cell = word.as_bytes();
            let (yes, no) = match field {
                Field::Status => {
                    let yes = says(&self.success, cell) || says(&self.broke, cell);
                    (yes, &mut self.no_success)
                }
                Field::Environment => (says(&self.production, cell), &mut self.elsewhere),
                Field::Unplanned => (says(&self.unplanned, cell), &mut self.planned),
                Field::ChangeRelated => (says(&self.related, cell), &mut self.unrelated),
                _ => return,
            };
            if !yes && !says(no, cell) {
                no.push(word.clone());
            }
        }
    }

    /// Takes the one environment of a file that has no other for production, whatever its name,
    /// unless that is known to mean something else: a file of one environment is of the one that
    /// matters. Returns its name if it was not production before.
    pub fn take_only_environment(&mut self, history: &History) -> Option<String> {
        let only = history.only_environment()?;
        let word = only.as_bytes();
        if only.is_empty() || self.environment(word) != Said::Unknown {
            return None;
        }
        self.production.push(only.clone());
        Some(only)
    }

    /// What an environment says of being production.
    pub(super) fn environment(&self, word: &[u8]) -> Said {
        match said(&self.production, &self.elsewhere, word) {
            Said::Unknown
                if word
                    .split(|b| !b.is_ascii_alphanumeric())
                    .any(|part| !part.is_empty() && says(&self.elsewhere, part)) =>
            {
                Said::No
            }
            said => said,
        }
    }

    /// What a status says of success, one that broke production included.
    pub(super) fn status(&self, word: &[u8]) -> Said {
        if says(&self.broke, word) {
            return Said::Yes;
        }
        said(&self.success, &self.no_success, word)
    }
}

/// What a cell says, as a list of words that mean yes and one of words that mean no have it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Said {
    Yes,
    No,
    Nothing,
    Unknown,
}

pub(super) fn said(yes: &[String], no: &[String], cell: &[u8]) -> Said {
    match () {
        () if says(yes, cell) => Said::Yes,
        () if says(no, cell) => Said::No,
        () if cell.is_empty() => Said::Nothing,
        () => Said::Unknown,
    }
}

/// Whether a cell says one of the words.
pub(super) fn says(words: &[String], cell: &[u8]) -> bool {
    let is = |word: &String| word.trim().as_bytes().eq_ignore_ascii_case(cell);
    words.iter().any(is)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_choice_leads_back() {
        for choice in EmptyRelated::ALL {
            assert_eq!(EmptyRelated::from_key(choice.key()), Some(choice));
        }
        for choice in EmptyUnplanned::ALL {
            assert_eq!(EmptyUnplanned::from_key(choice.key()), Some(choice));
        }
    }

    #[test]
    fn words_are_compared_without_case() {
        let meanings = Meanings::default();
        assert!(says(&meanings.success, b"SUCCESS"));
        assert!(says(&meanings.production, b"Production"));
        assert!(!says(&meanings.production, b"staging"));
        assert!(!says(&meanings.success, b""));
        assert!(says(&[String::new()], b""));
    }

    #[test]
    fn a_word_that_nobody_listed_means_neither_yes_nor_no() {
        let meanings = Meanings::default();
        for (word, means) in [
            ("Succeeded", Said::Yes),
            ("rolled_back", Said::Yes),
            ("FAILURE", Said::No),
            ("partiallySucceeded", Said::Unknown),
            ("", Said::Nothing),
        ] {
            assert_eq!(meanings.status(word.as_bytes()), means, "{word}");
        }
        for (word, means) in [
            ("Prod", Said::Yes),
            ("production-eu", Said::Unknown),
            ("review/feature-1", Said::No),
            ("Pre-Production", Said::No),
            ("eu-staging-2", Said::No),
            ("", Said::Nothing),
        ] {
            assert_eq!(meanings.environment(word.as_bytes()), means, "{word}");
        }
        let no_pair_overlaps = |yes: &[String], no: &[String]| {
            assert!(yes.iter().all(|word| !says(no, word.as_bytes())));
        };
        no_pair_overlaps(&meanings.success, &meanings.no_success);
        no_pair_overlaps(&meanings.production, &meanings.elsewhere);
        no_pair_overlaps(&meanings.unplanned, &meanings.planned);
        no_pair_overlaps(&meanings.related, &meanings.unrelated);
    }
}
