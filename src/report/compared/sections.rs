//! What is told of two assessments, part by part.

use super::TwoReport;
use super::picture::dumbbell;
use crate::assessment::{Assessment, Metric};
use crate::questionnaire::QuestionId;
use crate::report::page::{Section, Table, markdown, plain};
use crate::scoring::{Bands, Compared, ComparedQuestionnaire, LevelChange};
use crate::text::{assess, home, number, results::changes, term};
use crate::words::{cli as words, delivery, results, rollup};

impl TwoReport<'_> {
    /// For a terminal.
    pub fn to_text(&self) -> String {
        plain(&self.sections())
    }

    /// As Markdown, for an issue or a wiki.
    pub fn to_markdown(&self) -> String {
        markdown(&self.sections())
    }

    fn sections(&self) -> Vec<Section> {
        let mut sections = vec![self.opening()];
        let questionnaires = self.comparison.questionnaires.iter();
        sections.extend(questionnaires.map(|compared| self.questionnaire(compared)));
        sections.extend(self.delivery_section());
        sections.push(self.changed());
        sections
    }

    fn opening(&self) -> Section {
        let [before, now] = [self.before, self.now].map(named);
        let comparison = &self.comparison;
        let mut told = vec![
            words::compare_before(&before),
            words::compare_now(&now),
            words::compare_shared(comparison.shared),
        ];
        told.extend(changes::apart(comparison.new, comparison.gone));
        if !self.is_of_one_team() {
            told.push(words::compare_teams().to_owned());
        }
        let [from, to] = [self.before, self.now].map(|it| it.grouping.region.trim());
        if self.is_of_one_team() && !self.is_of_one_region() {
            told.push(words::compare_regions(from, to));
        }
        if !self.is_of_one_scope() {
            told.push(words::compare_scopes(
                self.before.scope.trim(),
                self.now.scope.trim(),
            ));
        }
        if self
            .before
            .date
            .zip(self.now.date)
            .is_some_and(|(a, b)| a > b)
        {
            told.push(words::compare_backwards().to_owned());
        }
        let [before, now] = self.chosen_once();
        let unknown = self.unknown();
        let is_known = |id: &&&_| !unknown.contains(*id);
        let titles = |ids: &[_]| {
            let known = ids.iter().filter(is_known).map(|id| self.title(id));
            number::list(&known.collect::<Vec<_>>())
        };
        let once = [
            (
                titles(&before),
                words::compare_only_before as fn(&str) -> String,
            ),
            (titles(&now), words::compare_only_now),
        ];
        let once = once.into_iter().filter(|(titles, _)| !titles.is_empty());
        told.extend(once.map(|(titles, say)| say(&titles)));
        told.extend(unknown.iter().map(|id| words::compare_unknown(id.as_str())));
        Section {
            heading: words::compare_title().to_owned(),
            before: told,
            ..Section::default()
        }
    }

    fn questionnaire(&self, compared: &ComparedQuestionnaire) -> Section {
        let known = self.catalogue.questionnaire(&compared.questionnaire);
        let own = known.map(|known| known.bands.as_slice());
        let bands = Some(Bands::of(own.unwrap_or_default(), self.edition));
        let title = self.title(&compared.questionnaire);
        let versions = compared.versions;
        let versions = versions.map(|versions| changes::versions(&title, versions));
        let dimensions = known.map(|known| known.dimensions.iter());
        let dimensions = dimensions.into_iter().flatten();
        let rows = compared.dimensions.iter().map(|(of, _)| {
            let mut titles = dimensions.clone();
            let found = titles.find(|dimension| dimension.id == of.dimension);
            let name = found.map_or(of.dimension.as_str(), |found| &found.title);
            row(name, &of.compared, bands)
        });
        Section {
            before: versions.into_iter().collect(),
            table: Some(Table {
                heads: heads(rollup::dimension()),
                words: 2,
                rows: rows.collect(),
                sums: vec![row(&title, &compared.whole, bands)],
            }),
            heading: title,
            after: vec![words::compare_signs().to_owned()],
            ..Section::default()
        }
    }

    fn delivery_section(&self) -> Option<Section> {
        let heading = delivery::title().to_owned();
        let Some(since) = &self.delivery else {
            let once = match (&self.before.delivery, &self.now.delivery) {
                (Some(_), None) => words::compare_delivery_before(),
                (None, Some(_)) => words::compare_delivery_now(),
                _ => return None,
            };
            return Some(Section {
                heading,
                before: vec![once.to_owned()],
                ..Section::default()
            });
        };
        let rows = Metric::ALL.map(|metric| row(term::metric(metric), &since.metric(metric), None));
        Some(Section {
            heading,
            table: Some(Table {
                heads: heads(rollup::metric()),
                words: 2,
                rows: rows.to_vec(),
                sums: vec![row(delivery::title(), &since.overall(), None)],
            }),
            ..Section::default()
        })
    }

    fn changed(&self) -> Section {
        let changes = self.comparison.changes.iter();
        let mut list: Vec<String> = changes.filter_map(|change| self.change(change)).collect();
        if list.is_empty() {
            list.push(words::compare_no_change().to_owned());
        }
        Section {
            heading: words::compare_changes().to_owned(),
            list,
            ..Section::default()
        }
    }

    /// A question with its two levels, and what was noted beside them.
    fn change(&self, change: &LevelChange) -> Option<String> {
        let question = self.catalogue.question(&change.question)?;
        let [from, to] = [change.from, change.to].map(|level| question.rung(level));
        let levels =
            results::report_change(&question.title, &assess::level(from?), &assess::level(to?));
        let noted = [
            (
                self.before,
                words::compare_noted_before as fn(&str) -> String,
            ),
            (self.now, words::compare_noted_now),
        ];
        let noted = noted
            .into_iter()
            .filter_map(|(assessment, say)| Some(say(note(assessment, &change.question)?)));
        Some(number::apart(std::iter::once(levels).chain(noted)))
    }
}

/// What was noted beside an answer, if anything was.
pub(super) fn note<'a>(assessment: &'a Assessment, question: &QuestionId) -> Option<&'a str> {
    let note = assessment.answers.get(question)?.note.trim();
    (!note.is_empty()).then_some(note)
}

/// Whose an assessment is, and of which day.
fn named(assessment: &Assessment) -> String {
    number::apart([home::name(assessment), home::day(assessment.date)])
}

fn heads(what: &str) -> Vec<String> {
    let heads = [
        what,
        words::compare_picture(),
        words::compare_column_before(),
        words::compare_column_now(),
        words::compare_column_change(),
        words::compare_column_shared(),
    ];
    heads.map(str::to_owned).to_vec()
}

/// A line of the table; without scores where too little is shared.
fn row(name: &str, compared: &Compared, bands: Option<Bands<'_>>) -> Vec<String> {
    let shared = crate::words::first::coverage(compared.shared, compared.asked);
    let none = || rollup::none().to_owned();
    let Some(change) = compared.change() else {
        return vec![
            name.to_owned(),
            String::new(),
            none(),
            none(),
            none(),
            shared,
        ];
    };
    let written = |score| match bands {
        Some(bands) => number::score_among(score, bands),
        None => number::score(score),
    };
    let moved = match bands {
        Some(bands) => number::moved(change, bands),
        None => number::moved_plainly(change),
    };
    vec![
        name.to_owned(),
        dumbbell(change),
        written(change.before()),
        written(change.now()),
        moved.signed(),
        shared,
    ]
}
