//! Sheets to print, for rooms without devices: questions to answer, votes to cut, a tally, and the
//! delivery metrics.

mod chooser;
mod extent;
mod metrics;
mod questions;
mod tally;
mod votes;

use leptos::prelude::*;

use crate::questionnaire::{Dimension, Entry, Question, Questionnaire, QuestionnaireId};
use crate::reading::Kind;
use crate::ui::address::Address;
use crate::ui::frame::{Shelves, WithShelves, name_tab};
use crate::ui::route::{self, Route};
use crate::words;
use extent::{Extent, has_rounds};

/// The page.
#[component]
pub(crate) fn WorksheetPage() -> impl IntoView {
    let page = Callback::new(|shelves: Shelves| view! { <Worksheet shelves /> }.into_any());
    view! { <WithShelves heading=words::first::page_worksheet() page /> }
}

/// A kind of sheet.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Sheet {
    /// The questions in full.
    Questions,
    /// Numbers and boxes for each person.
    Votes,
    /// Where votes are counted.
    Tally,
    /// The delivery metrics.
    Delivery,
}

impl Sheet {
    const ALL: [Self; 4] = [Self::Questions, Self::Votes, Self::Tally, Self::Delivery];

    /// What the address calls it; nothing for what it shows unasked.
    fn key(self) -> Option<&'static str> {
        match self {
            Self::Questions => None,
            Self::Votes => Some("votes"),
            Self::Tally => Some("tally"),
            Self::Delivery => Some(route::DELIVERY_SHEET),
        }
    }
}

/// What the address asks for.
#[derive(Clone, Debug, PartialEq)]
struct Choice {
    sheet: Sheet,
    id: QuestionnaireId,
    extent: Extent,
}

impl Choice {
    fn of(address: Address, first: Option<QuestionnaireId>) -> Option<Self> {
        let named = address.field(route::SHEET);
        let mut sheets = Sheet::ALL.into_iter();
        let id = address.field(Kind::Questionnaire.key());
        Some(Self {
            sheet: sheets
                .find(|sheet| sheet.key() == named.as_deref())
                .unwrap_or(Sheet::Questions),
            id: id.map(|id| id.as_str().into()).or(first)?,
            extent: Extent::of(address),
        })
    }

    /// The address that asks for it.
    fn href(&self) -> String {
        let extent = self.extent.field();
        let extent = extent.as_ref().map(|(name, value)| (*name, value.as_str()));
        let sheet = self.sheet.key().map(|key| (route::SHEET, key));
        let id = (Kind::Questionnaire.key(), self.id.as_str());
        let fields: Vec<_> = [id].into_iter().chain(extent).chain(sheet).collect();
        Route::Worksheet.with(&fields, None)
    }
}

/// The chooser and the sheet.
#[component]
fn Worksheet(
    /// The library.
    shelves: Shelves,
) -> impl IntoView {
    let address = Address::expect();
    let shelves = StoredValue::new(shelves);
    let first = move || {
        shelves.with_value(|shelves| {
            let first = shelves.shelf().catalogue.questionnaires().first()?;
            Some(first.id.clone())
        })
    };
    let chosen = Memo::new(move |_| Choice::of(address, first()));
    let sheet = move || shelves.with_value(|shelves| Some(sheet(shelves, &chosen.get()?)));
    view! {
        <div class="page stack stack--wide">
            <div class="worksheet-chooser">
                <div class="stack">
                    <h1 tabindex="-1">{words::first::page_worksheet()}</h1>
                    <p class="lede">{words::paper::lede()}</p>
                    {shelves.with_value(|shelves| chooser::chooser(shelves, address, chosen))}
                </div>
            </div>
            {sheet}
        </div>
    }
}

/// The sheet that is chosen.
fn sheet(shelves: &Shelves, choice: &Choice) -> AnyView {
    let draw: fn(&Asked<'_>) -> AnyView = match choice.sheet {
        Sheet::Questions => |asked| questions::sheet(asked).into_any(),
        Sheet::Votes => |asked| votes::sheet(asked).into_any(),
        Sheet::Tally => |asked| tally::sheet(asked).into_any(),
        Sheet::Delivery => {
            name_tab(&words::paper::tab(words::paper::delivery()));
            return metrics::sheet().into_any();
        }
    };
    let Some(lens) = shelves.shelf().catalogue.questionnaire(&choice.id) else {
        return view! { <p class="notice">{words::paper::missing()}</p> }.into_any();
    };
    name_tab(&words::paper::tab(&lens.title));
    draw(&Asked::of(shelves, lens, choice.extent))
}

/// What a sheet asks: the dimensions with their questions, or, where each answers alone, all in their
/// mixed order below no heading.
struct Asked<'a> {
    lens: &'a Questionnaire,
    /// How much of the questionnaire it asks.
    extent: Extent,
    parts: Vec<(Option<&'a Dimension>, Vec<&'a Question>)>,
}

impl<'a> Asked<'a> {
    fn of(shelves: &'a Shelves, lens: &'a Questionnaire, wanted: Extent) -> Self {
        let extent = wanted.within(lens);
        let of_workshop = match extent {
            Extent::Workshop(id) => extent::asked(id, lens),
            Extent::Quick | Extent::Full => None,
        };
        let is_asked = |entry: &Entry| match &of_workshop {
            Some(asked) => asked.contains(&entry.question),
            None => entry.quick || extent == Extent::Full,
        };
        let mut parts: Vec<(Option<&Dimension>, Vec<&Question>)> = Vec::new();
        for (dimension, entry) in lens.entries() {
            let question = shelves.shelf().catalogue.question(&entry.question);
            let Some(question) = question.filter(|_| is_asked(entry)) else {
                continue;
            };
            let heading = (!lens.alone).then_some(dimension);
            match parts.last_mut() {
                Some((last, questions)) if *last == heading => questions.push(question),
                _ => parts.push((heading, vec![question])),
            }
        }
        Self {
            lens,
            extent,
            parts,
        }
    }

    /// The questions in their order.
    fn questions(&self) -> impl Iterator<Item = &'a Question> {
        self.parts
            .iter()
            .flat_map(|(_, questions)| questions.iter().copied())
    }

    fn count(&self) -> usize {
        self.questions().count()
    }

    /// How many levels the longest ladder has.
    fn levels(&self) -> usize {
        let ladders = self.questions().map(|question| question.rungs().count());
        ladders.max().unwrap_or_default()
    }
}

/// What stands at the top of every page: of what it is, of which team and day.
fn running(title: String, extent: Extent) -> impl IntoView {
    let extent = extent
        .name()
        .map(|name| view! { <span class="map-name">{name}</span> });
    view! {
        <div class="worksheet__running">
            <p>
                <strong>{title}</strong>
                " "
                {extent}
            </p>
            {lines(&[words::paper::team(), words::paper::date()])}
        </div>
    }
}

/// Names with a line to write on.
fn lines(names: &[&'static str]) -> impl IntoView + use<> {
    let lines = names.iter().map(|name| {
        view! {
            <div class="worksheet__line">
                <dt>{*name}</dt>
                <dd></dd>
            </div>
        }
    });
    view! { <dl class="worksheet__lines">{lines.collect_view()}</dl> }
}

/// A box to tick by hand.
#[component]
fn Tick() -> impl IntoView {
    view! { <span class="worksheet__box" aria-hidden="true"></span> }
}

/// Instead of a level: don't know, or not applicable with a reason.
fn instead() -> impl IntoView {
    view! {
        <p class="worksheet__else">
            <span>
                <Tick />
                {words::paper::dont_know()}
            </span>
            <span class="worksheet__reason">
                <Tick />
                {words::paper::not_applicable()}
            </span>
        </p>
    }
}
