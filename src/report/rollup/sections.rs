//! What is told of many teams, part by part.

use super::{Intake, TeamsReport};
use crate::portfolio::rollup::{QuestionnaireRollup, Spot, Way};
use crate::questionnaire::PracticeId;
use crate::report::page::{Section, markdown, plain};
use crate::text::number;
use crate::words::{delivery, rollup as words};

/// How many lines of a list are told before the rest is counted.
const MOST_LINES: usize = 10;

/// A sentence about so many things.
type Counted = fn(usize) -> String;

impl TeamsReport<'_> {
    /// For a terminal.
    pub fn to_text(&self) -> String {
        plain(&self.sections())
    }

    /// As Markdown, for a wiki.
    pub fn to_markdown(&self) -> String {
        markdown(&self.sections())
    }

    fn sections(&self) -> Vec<Section> {
        let mut sections = vec![self.opening()];
        let questionnaires = self.rollup.questionnaires.iter();
        for rollup in questionnaires {
            sections.push(self.questionnaire(rollup));
            sections.extend(self.groups_of(rollup));
        }
        sections.extend(self.delivery());
        sections.extend(self.groups_of_delivery());
        sections.push(self.spots(Way::Low));
        sections.push(self.spots(Way::High));
        sections.push(self.practices());
        sections
    }

    fn opening(&self) -> Section {
        let Intake {
            files,
            assessments,
            broken,
            passed_over,
            repeated,
            conflicting,
            made_up,
            of_several_scopes,
            of_several_regions,
        } = self.intake;
        let of = words::of(self.rollup.teams.len(), *assessments, *files);
        let counted = [
            (broken.len(), words::broken as Counted),
            (passed_over.len(), words::passed_over),
            (repeated.len(), words::repeated),
            (conflicting.len(), words::conflicting),
            (*made_up, words::made_up),
            (*of_several_scopes, words::several_scopes),
            (*of_several_regions, words::several_regions),
        ];
        let counted = counted.into_iter().filter(|(count, _)| *count > 0);
        let unknown = self.rollup.unknown.iter();
        let unknown = unknown.map(|(id, teams)| words::unknown(id.as_str(), *teams));
        let told = counted.map(|(count, say)| say(count)).chain(unknown);
        Section {
            heading: words::title().to_owned(),
            before: std::iter::once(of).chain(self.only()).chain(told).collect(),
            ..Section::default()
        }
    }

    fn questionnaire(&self, rollup: &QuestionnaireRollup) -> Section {
        let mut before = Vec::new();
        if rollup.versions.len() > 1 {
            let versions = rollup.versions.iter();
            let versions = versions.map(|(version, teams)| self.version(*version, *teams));
            let versions = number::list(&versions.collect::<Vec<_>>());
            before.push(match rollup.left_out.len() {
                0 => words::versions_alike(&versions),
                count => words::versions(&versions, count),
            });
        }
        if rollup.alone {
            before.push(words::alone().to_owned());
        }
        let (table, signs) = if self.is_anonymous {
            (self.by_dimension(rollup), words::signs_anonymous())
        } else {
            (self.by_team(rollup), words::signs())
        };
        Section {
            heading: rollup.title.clone(),
            before,
            table: Some(table),
            after: vec![signs.to_owned()],
            ..Section::default()
        }
    }

    fn version(&self, version: u32, teams: usize) -> String {
        let version = version.to_string();
        if self.is_anonymous {
            return version;
        }
        words::version(&version, teams)
    }

    fn delivery(&self) -> Option<Section> {
        if self.rollup.delivery.is_empty() {
            return None;
        }
        let table = if self.is_anonymous {
            self.delivery_by_metric()
        } else {
            self.delivery_by_team()
        };
        Some(Section {
            heading: delivery::title().to_owned(),
            table: Some(table),
            ..Section::default()
        })
    }

    /// What most teams have low or high, a line each, and what low or high means.
    pub fn shared(&self, way: Way) -> (Vec<String>, String) {
        let limit = number::decimal(way.limit());
        let means = match way {
            Way::Low => words::low_means(&limit),
            Way::High => words::high_means(&limit),
        };
        let spots = self.rollup.spots.iter();
        let spots = spots.filter(|spot| spot.way == way && self.shows(spot.teams));
        (first_of(spots.map(told).collect()), means)
    }

    fn spots(&self, way: Way) -> Section {
        let heading = match way {
            Way::Low => words::low(),
            Way::High => words::high(),
        };
        let (list, means) = self.shared(way);
        Section {
            heading: heading.to_owned(),
            list,
            after: vec![means],
            ..Section::default()
        }
    }

    fn practices(&self) -> Section {
        let of = self.rollup.with_roadmap.to_string();
        let told = |(practice, teams): &(PracticeId, usize)| {
            let known = self.guidance.practice(practice);
            let title = known.map_or(practice.as_str(), |practice| &practice.title);
            words::practice(title, &teams.to_string(), &of)
        };
        let practices = self.practices_of_many().map(told);
        Section {
            heading: words::practices().to_owned(),
            list: first_of(practices.collect()),
            ..Section::default()
        }
    }

    /// The practices that would help several teams, each with how many, what helps most first.
    pub fn practices_of_many(&self) -> impl Iterator<Item = &(PracticeId, usize)> {
        let practices = self.rollup.practices.iter();
        // What helps one team is in its own roadmap.
        practices.filter(|(_, teams)| *teams > 1 && self.shows(*teams))
    }
}

fn told(spot: &Spot) -> String {
    let what = match &spot.titles {
        (title, Some(questionnaire)) => words::dimension_of(title, questionnaire),
        (title, None) => title.clone(),
    };
    let counts = [spot.teams, spot.answered, spot.asked].map(|count| count.to_string());
    let [teams, answered, asked] = &counts;
    words::spot(&what, teams, answered, asked)
}

/// The first lines of a list, and how many more there are.
fn first_of(mut lines: Vec<String>) -> Vec<String> {
    let more = lines.len().saturating_sub(MOST_LINES);
    lines.truncate(MOST_LINES);
    if more > 0 {
        lines.push(words::more(more));
    }
    if lines.is_empty() {
        lines.push(words::nothing().to_owned());
    }
    lines
}
