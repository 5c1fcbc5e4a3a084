//! Groups of teams, and which teams are looked at at all.

use super::TeamsReport;
use crate::portfolio::rollup::{
    Group, GroupBy, QuestionnaireRollup, Spread, anonymous_groups, groups, may_be_shown,
};
use crate::report::page::{Section, Table};
use crate::text::{home, number, term};
use crate::words::{delivery, rollup as words};

/// Groups by what they are called, each with the spreads of its columns that may be shown.
pub(super) type Grouped = Vec<(Option<String>, Vec<Option<Spread>>)>;

impl TeamsReport<'_> {
    /// Of which teams this is, where it is not of all.
    pub(super) fn only(&self) -> Vec<String> {
        let wanted = self.wanted;
        let named = [
            (&wanted.kind, words::only_kind as fn(&str) -> String),
            (&wanted.region, words::only_region),
            (&wanted.round, words::only_round),
        ];
        let named = named.into_iter().filter_map(|(said, say)| {
            let said = said.as_deref()?;
            Some(say(name_of(Some(said))))
        });
        let up_to = wanted
            .up_to
            .map(|day| words::only_up_to(&home::day(Some(day))));
        let found = !wanted.text.trim().is_empty();
        // What was looked for may be a name.
        let found = found.then(|| words::only_found().to_owned());
        named.chain(up_to).chain(found).collect()
    }

    pub(super) fn groups(&self) -> Vec<Group> {
        let groups = if self.is_anonymous {
            anonymous_groups
        } else {
            groups
        };
        self.by.map_or_else(Vec::new, |by| groups(self.rollup, by))
    }

    /// The spreads of a questionnaire in every group: the whole, then by dimension.
    pub(super) fn by_group(&self, rollup: &QuestionnaireRollup) -> Grouped {
        self.grouped(|group| group.spreads(rollup))
    }

    /// The spreads of delivery in every group, by metric.
    pub(super) fn delivery_by_group(&self) -> Grouped {
        self.grouped(|group| group.delivery(self.rollup))
    }

    fn grouped(&self, spreads: impl Fn(&Group) -> Vec<Spread>) -> Grouped {
        let groups = self.groups();
        let of_groups: Vec<Vec<Spread>> = groups.iter().map(spreads).collect();
        let shown = of_groups.iter().map(|spreads| {
            let spreads = spreads.iter().enumerate();
            let shown = spreads.map(|(column, spread)| {
                let is_shown = !self.is_anonymous || may_be_shown(&of_groups, column);
                is_shown.then_some(*spread)
            });
            shown.collect()
        });
        let names = groups.iter().map(|group| group.name.clone());
        names.zip(shown).collect()
    }

    /// A questionnaire by groups of teams.
    pub(super) fn groups_of(&self, rollup: &QuestionnaireRollup) -> Option<Section> {
        let columns = std::iter::once(&rollup.whole);
        let columns = columns.chain(rollup.dimensions.iter().map(|(_, row)| row));
        let heads = columns.map(|column| column.title.clone()).collect();
        self.group_section(&rollup.title, heads, self.by_group(rollup))
    }

    /// Delivery by groups of teams.
    pub(super) fn groups_of_delivery(&self) -> Option<Section> {
        let metrics = self.rollup.delivery.iter();
        let heads = metrics.map(|(metric, _)| term::short_metric(*metric).to_owned());
        self.group_section(delivery::title(), heads.collect(), self.delivery_by_group())
    }

    fn group_section(&self, of: &str, columns: Vec<String>, grouped: Grouped) -> Option<Section> {
        if grouped.is_empty() || columns.is_empty() {
            return None;
        }
        let (heading, head) = match self.by? {
            GroupBy::Kind => (words::by_kind(of), words::kind()),
            GroupBy::Region => (words::by_region(of), words::region()),
        };
        let rows = grouped.into_iter().map(|(name, spreads)| {
            let mut line = vec![name_of(name.as_deref()).to_owned()];
            line.extend(spreads.into_iter().map(cell));
            line
        });
        let signs = if self.is_anonymous {
            words::group_signs_anonymous()
        } else {
            words::group_signs()
        };
        Some(Section {
            heading,
            table: Some(Table {
                heads: std::iter::once(head.to_owned()).chain(columns).collect(),
                words: 1,
                rows: rows.collect(),
                sums: Vec::new(),
            }),
            after: vec![signs.to_owned()],
            ..Section::default()
        })
    }
}

/// What a group is called.
fn name_of(group: Option<&str>) -> &str {
    match group {
        None => words::group_others(),
        Some("") => words::group_unsaid(),
        Some(name) => name,
    }
}

fn cell(spread: Option<Spread>) -> String {
    let Some(Spread { teams, ends }) = spread else {
        return words::hidden().to_owned();
    };
    ends.map_or_else(
        || words::none().to_owned(),
        |(lowest, median, highest)| {
            let [lowest, median, highest] = [lowest, median, highest].map(number::score);
            words::group_cell(&median, &lowest, &highest, &teams.to_string())
        },
    )
}
