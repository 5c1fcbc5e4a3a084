//! Which of many assessments speaks for each team.

use std::cmp::Ordering;

use crate::assessment::{Assessment, AssessmentId, Date};
use crate::ordered::many_sorted_by;
use crate::portfolio::folded;

/// What has to be known of an assessment to tell whether it counts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Head {
    /// Its id.
    pub id: AssessmentId,
    /// What tells its team from others: the name as everybody writes it, else the title, else its id.
    pub team: Box<str>,
    /// The day it speaks of.
    pub date: Option<Date>,
    /// Rises with every save.
    pub revision: u64,
    /// When it was last changed, as an ISO 8601 time; empty when unknown.
    pub updated: Box<str>,
    /// Whether it was made up to show what Waymark does.
    pub sample: bool,
    /// What it looks at, as everybody writes it.
    pub scope: Box<str>,
    /// Where its team is, as everybody writes it; empty where nothing is said.
    pub region: Box<str>,
    /// In which round it was asked; empty where nothing is said.
    pub round: Box<str>,
    /// The file that it stands in, by its number.
    pub file: usize,
}

impl Head {
    /// That of an assessment in a file of that number.
    pub fn of(assessment: &Assessment, file: usize) -> Self {
        Self {
            id: assessment.id.clone(),
            team: key(assessment).into(),
            date: assessment.date,
            revision: assessment.revision,
            updated: assessment.updated.as_str().into(),
            sample: assessment.sample,
            scope: folded(&assessment.scope).into(),
            region: folded(&assessment.grouping.region).into(),
            round: assessment.grouping.round.trim().into(),
            file,
        }
    }
}

/// What tells a team from others. An assessment that names neither a team nor itself stands alone: two of
/// those are not known to be of one team.
pub(super) fn key(assessment: &Assessment) -> String {
    let names = [&assessment.team, &assessment.title].map(|name| folded(name));
    let name = names.into_iter().find(|name| !name.is_empty());
    name.unwrap_or_else(|| format!("\n{}", assessment.id))
}

/// One assessment that was found several times.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Repeated {
    /// Its id.
    pub id: AssessmentId,
    /// The number of the file whose revision counts, and that revision.
    pub kept: (usize, u64),
    /// The number of a file that does not count, and its revision.
    pub passed_over: (usize, u64),
}

/// Which assessments count.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Choice {
    /// The latest of each team: the file's number and the id, by file.
    pub latest: Vec<(usize, AssessmentId)>,
    /// How many different assessments there are, made-up ones apart.
    pub assessments: usize,
    /// What was found several times, by id.
    pub repeated: Vec<Repeated>,
    /// How many were made up to show what Waymark does.
    pub made_up: usize,
    /// How many teams have looked at several services or applications, of which the latest counts.
    pub of_several_scopes: usize,
    /// How many names of teams stand in several regions: they may be of several teams, and count as one.
    pub of_several_regions: usize,
}

/// Chooses the latest assessment of each team. Of one id the highest revision counts, of equal ones what was
/// changed last, and then the first file.
pub fn choose(heads: Vec<Head>) -> Choice {
    choose_among(heads, |_| true)
}

/// The same where not every assessment may speak: an older revision of one never does in its place.
pub fn choose_among(heads: Vec<Head>, may_speak: impl Fn(&Head) -> bool) -> Choice {
    let mut choice = Choice::default();
    let mut heads = many_sorted_by(heads, |a: &Head, b| {
        a.id.cmp(&b.id).then_with(|| newer(a, b))
    });
    heads.dedup_by(|next, kept| {
        let is_repeated = next.id == kept.id;
        if is_repeated {
            choice.repeated.push(Repeated {
                id: kept.id.clone(),
                kept: (kept.file, kept.revision),
                passed_over: (next.file, next.revision),
            });
        }
        is_repeated
    });
    let all = heads.len();
    heads.retain(|head| !head.sample);
    choice.made_up = all - heads.len();
    heads.retain(may_speak);
    choice.assessments = heads.len();
    let heads = many_sorted_by(heads, |a: &Head, b| {
        a.team.cmp(&b.team).then_with(|| later(a, b))
    });
    for team in heads.chunk_by(|a, b| a.team == b.team) {
        let Some(latest) = team.first() else { continue };
        choice.latest.push((latest.file, latest.id.clone()));
        let has_others = team.iter().any(|head| head.scope != latest.scope);
        choice.of_several_scopes += usize::from(has_others);
        let mut regions = team.iter().map(|head| &head.region);
        let known = regions.clone().find(|region| !region.is_empty());
        let is_several = regions.any(|region| !region.is_empty() && Some(region) != known);
        choice.of_several_regions += usize::from(is_several);
    }
    choice.latest = many_sorted_by(choice.latest, Ord::cmp);
    choice
}

/// The newer of two revisions of one assessment first.
fn newer(a: &Head, b: &Head) -> Ordering {
    let by_revision = b.revision.cmp(&a.revision);
    let by_change = by_revision.then_with(|| b.updated.cmp(&a.updated));
    by_change.then_with(|| a.file.cmp(&b.file))
}

/// The later of two assessments of one team first; those without a day last.
fn later(a: &Head, b: &Head) -> Ordering {
    let by_day = b.date.cmp(&a.date);
    let by_change = by_day.then_with(|| b.updated.cmp(&a.updated));
    by_change.then_with(|| a.id.cmp(&b.id))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn head(id: &str, team: &str, day: &str, revision: u64, file: usize) -> Head {
        let mut assessment = Assessment::new(id.into());
        assessment.team = team.into();
        assessment.date = day.parse().ok();
        assessment.revision = revision;
        Head::of(&assessment, file)
    }

    fn latest(heads: Vec<Head>) -> Vec<(usize, String)> {
        let latest = choose(heads).latest.into_iter();
        latest.map(|(file, id)| (file, id.to_string())).collect()
    }

    #[test]
    fn the_latest_day_of_a_team_counts_however_its_name_is_written() {
        let heads = vec![
            head("a", "Tide", "2025-01-01", 9, 0),
            head("b", " tide ", "2026-01-01", 1, 1),
            head("c", "Tide", "", 99, 2),
            head("d", "Ebb", "", 1, 3),
        ];
        let expected = [(1, "b"), (3, "d")].map(|(file, id)| (file, id.to_owned()));
        assert_eq!(latest(heads), expected);
    }

    #[test]
    fn a_name_in_two_regions_counts_once_and_is_told() {
        let of = |id: &str, team: &str, region: &str| {
            let mut head = head(id, team, "2026-01-01", 1, 0);
            head.region = folded(region).into();
            head
        };
        let choice = choose(vec![
            of("a", "Tide", "North"),
            of("b", "Tide", "South"),
            of("c", "Ebb", "North"),
            of("d", "Ebb", " north"),
            of("e", "Ebb", ""),
        ]);
        assert_eq!((choice.latest.len(), choice.of_several_regions), (2, 1));
    }

    #[test]
    fn of_one_id_the_newest_revision_counts_and_the_others_are_told() {
        let heads = vec![
            head("a", "Tide", "2026-05-01", 1, 0),
            head("a", "Tide", "2025-05-01", 2, 1),
            head("b", "Tide", "2026-01-01", 1, 2),
        ];
        let choice = choose(heads);
        // The newer revision has put its day back, so that another one is the latest.
        assert_eq!(choice.latest, [(2, "b".into())]);
        assert_eq!(choice.assessments, 2);
        let repeated = Repeated {
            id: "a".into(),
            kept: (1, 2),
            passed_over: (0, 1),
        };
        assert_eq!(choice.repeated, [repeated]);
    }

    #[test]
    fn who_has_no_name_stands_alone_and_made_up_ones_stand_nowhere() {
        let mut sample = head("s", "Harbour", "2026-01-01", 1, 2);
        sample.sample = true;
        let nobody = [head("a", "", "", 1, 0), head("b", "", "", 1, 1)];
        let choice = choose(nobody.into_iter().chain([sample]).collect());
        assert_eq!(choice.latest.len(), 2);
        assert_eq!((choice.assessments, choice.made_up), (2, 1));
    }

    #[test]
    fn who_may_not_speak_is_told_by_the_newest_revision() {
        let mut before = head("a", "Tide", "2026-01-01", 1, 0);
        before.round = "Spring".into();
        let now = head("a", "Tide", "2026-01-01", 2, 1);
        let choice = choose_among(vec![before, now], |head| &*head.round == "Spring");
        assert_eq!(choice.latest, []);
    }
}
