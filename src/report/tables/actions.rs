//! The long table of actions: a row for each assessment and practice that stands in Now or Next or about which
//! the team has decided something.

use super::Subject;
use super::column::{Column, Kind};
use crate::assessment::{Card, Status};
use crate::ordered::SortedMap;
use crate::questionnaire::PracticeId;
use crate::roadmap::{Column as Turn, Practice, Proposal};
use crate::words::tables as words;

/// A practice with its turn and what is decided about it.
pub(super) struct Row<'a> {
    subject: &'a Subject<'a>,
    id: &'a PracticeId,
    practice: Option<&'a Practice>,
    /// Where the roadmap has it, and its place in that column, from 1.
    proposal: Option<(&'a Proposal, usize)>,
    card: Option<&'a Card>,
}

impl Row<'_> {
    fn column(&self) -> &'static str {
        let (card, proposal) = (self.card, self.proposal);
        match (card, proposal) {
            (Some(card), _) if card.dismissed.is_some() => "dismissed",
            (Some(card), _) if card.status == Status::Done => "done",
            (_, Some((proposal, _))) => match proposal.column {
                Turn::Now => "now",
                Turn::Next => "next",
                Turn::Later => "later",
            },
            (_, None) => "unlisted",
        }
    }
}

/// What the roadmap lists, in its order, then what it no longer does.
pub(super) fn rows<'a>(subject: &'a Subject<'a>) -> Vec<Row<'a>> {
    let cards = &subject.assessment.plan.cards;
    let row = |id: &'a PracticeId, proposal| Row {
        subject,
        id,
        practice: subject.library.guidance.practice(id),
        proposal,
        card: cards.get(id),
    };
    let mut rows = Vec::new();
    let mut listed: SortedMap<&PracticeId, ()> = SortedMap::new();
    for turn in Turn::ALL {
        let of_turn = subject.roadmap.column(turn);
        for (proposal, place) in of_turn.zip(1..) {
            let id = &proposal.practice;
            if turn != Turn::Later || cards.contains_key(id) {
                listed.insert(id, ());
                rows.push(row(id, Some((proposal, place))));
            }
        }
    }
    let unlisted = cards.keys().filter(|id| !listed.contains_key(id));
    rows.extend(unlisted.map(|id| row(id, None)));
    rows
}

fn turns() -> Kind {
    Kind::Choice(vec![
        ("now", words::turn_now()),
        ("next", words::turn_next()),
        ("later", words::turn_later()),
        ("done", words::turn_done()),
        ("dismissed", words::turn_dismissed()),
        ("unlisted", words::turn_unlisted()),
    ])
}

fn statuses() -> Kind {
    let about = |status| match status {
        Status::Open => words::status_open(),
        Status::Started => words::status_started(),
        Status::Done => words::status_done(),
    };
    let all = Status::ALL.into_iter();
    Kind::Choice(all.map(|status| (status.key(), about(status))).collect())
}

/// The team's own words, else the practice's.
fn own_or<'w>(own: Option<&'w str>, practice: Option<&'w str>) -> Option<&'w str> {
    own.filter(|own| !own.trim().is_empty()).or(practice)
}

/// Its columns, in their order.
pub(super) fn columns<'a>() -> Vec<Column<Row<'a>>> {
    let mut columns = vec![
        Column::text("assessment", words::assessment(), |row: &Row<'a>| {
            row.subject.assessment.id.as_str()
        })
        .required(),
        Column::text("practice", words::practice(), |row: &Row<'a>| {
            row.id.as_str()
        })
        .required(),
        Column::new(
            "title",
            Kind::Text,
            words::practice_title(),
            |row: &Row<'a>| row.practice.map(|practice| practice.title.as_str()).into(),
        ),
        Column::new("board_column", turns(), words::turn(), |row: &Row<'a>| {
            row.column().into()
        })
        .required(),
        Column::new(
            "place",
            Kind::Whole(1, None),
            words::place(),
            |row: &Row<'a>| row.proposal.map(|(_, place)| place).into(),
        ),
        Column::new("decided", Kind::Flag, words::decided(), |row: &Row<'a>| {
            row.card.is_some().into()
        })
        .required(),
    ];
    columns.extend(decided());
    columns.push(Column::new(
        "priority",
        Kind::Number(0.0, None),
        words::priority(),
        |row: &Row<'a>| {
            let proposal = row.proposal.map(|(proposal, _)| proposal);
            proposal.map(|proposal| proposal.priority.value()).into()
        },
    ));
    columns
}

/// What a team decides.
fn decided<'a>() -> [Column<Row<'a>>; 8] {
    [
        Column::new("status", statuses(), words::status(), |row: &Row<'a>| {
            row.card
                .map_or(Status::Open, |card| card.status)
                .key()
                .into()
        })
        .required(),
        Column::new("owner", Kind::Text, words::owner(), |row: &Row<'a>| {
            row.card.map(|card| card.owner.as_str()).into()
        }),
        Column::new("due", Kind::Day, words::due(), |row: &Row<'a>| {
            row.card.and_then(|card| card.due).into()
        }),
        Column::new(
            "first_step",
            Kind::Text,
            words::first_step(),
            |row: &Row<'a>| {
                let own = row.card.map(|card| card.first_step.as_str());
                let practice = row.practice.map(|practice| practice.first_step.as_str());
                own_or(own, practice).into()
            },
        ),
        Column::new("measure", Kind::Text, words::measure(), |row: &Row<'a>| {
            let own = row.card.map(|card| card.measure.as_str());
            let practice = row.practice.map(|practice| practice.done_when.as_str());
            own_or(own, practice).into()
        }),
        Column::new("pinned", Kind::Flag, words::pinned(), |row: &Row<'a>| {
            row.card.is_some_and(|card| card.pinned).into()
        })
        .required(),
        Column::new(
            "deferred",
            Kind::Flag,
            words::deferred(),
            |row: &Row<'a>| row.card.is_some_and(|card| card.deferred).into(),
        )
        .required(),
        Column::new(
            "dismissed_because",
            Kind::Text,
            words::dismissed_because(),
            |row: &Row<'a>| row.card.and_then(|card| card.dismissed.as_deref()).into(),
        ),
    ]
}
