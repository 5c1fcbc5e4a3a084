//! The report as it stands on the page and on paper.

use leptos::prelude::*;

use super::desk::Desk;
use super::summary::OwnSummary;
use crate::chart::{Radar, RadarSize};
use crate::report::briefing::{Block, Cell, Chapter, Figure, Glance, Line, Part, Table, is_brief};
use crate::ui::part::{Drawing, legend_item};
use crate::words::{report as words, results};

/// Of what it is, and what must be known before anything is read.
#[component]
pub(super) fn Facts(
    /// The facts and what of them is wanted.
    desk: Desk,
) -> impl IntoView {
    let facts = move || {
        let briefing = desk.told.get()?;
        let remarks = briefing.remarks.into_iter();
        let remarks = remarks.map(|it| view! { <p class="notice">{it}</p> });
        let facts = briefing.facts.into_iter();
        let facts = facts.map(|(name, so)| (name.to_owned(), vec![Line::from(so)]));
        Some(view! {
            {remarks.collect_view()}
            {facts_of(facts.collect())}
        })
    };
    view! { <div class="report__told">{facts}</div> }
}

/// The contents and the chapters.
#[component]
pub(super) fn Told(
    /// The facts and what of them is wanted.
    desk: Desk,
) -> impl IntoView {
    let told = move || Some(told(desk, desk.told.get()?.chapters));
    view! { <div class="report__told">{told}</div> }
}

fn told(desk: Desk, chapters: Vec<Chapter>) -> impl IntoView {
    let contents = chapters.iter().map(|chapter| {
        let href = format!("#{}", chapter.part.key());
        view! {
            <li>
                <a href=href>{chapter.heading}</a>
                {within(chapter)}
            </li>
        }
    });
    let contents = (chapters.len() > 1).then(|| {
        view! {
            <nav class="report__contents" aria-labelledby="report-contents">
                <h2 id="report-contents">{words::contents()}</h2>
                <ol>{contents.collect_view()}</ol>
            </nav>
        }
    });
    let chapters = chapters.into_iter().map(|chapter| section(desk, chapter));
    let chapters = chapters.collect_view();
    view! {
        {contents}
        {chapters}
    }
}

/// The questionnaires of a chapter, where they are many.
fn within(chapter: &Chapter) -> Option<impl IntoView + use<>> {
    let within = chapter.within();
    let links = within.into_iter().map(|(address, words)| {
        view! {
            <li>
                <a href=format!("#{address}") dir="auto">
                    {words.to_owned()}
                </a>
            </li>
        }
    });
    let links: Vec<_> = links.collect();
    (!links.is_empty()).then(|| view! { <ul class="report__within plain-list">{links}</ul> })
}

fn section(desk: Desk, chapter: Chapter) -> impl IntoView {
    let addresses = chapter.addresses();
    let Chapter {
        part,
        heading,
        blocks,
    } = chapter;
    let id = part.key();
    let is_summary = part == Part::Summary;
    // The words of the summary are written here; where the team stands is of the facts.
    let told = addresses.into_iter().zip(blocks);
    let told = told.filter(|(_, it)| !is_summary || matches!(it, Block::Glances(_)));
    let told = told.map(|(address, it)| match (address, it) {
        (Some(address), Block::Heading(words)) => view! {
            <h3 id=address tabindex="-1" dir="auto">
                {words}
            </h3>
        }
        .into_any(),
        (_, it) => block(it),
    });
    let told = told.collect_view();
    let own = is_summary.then(|| view! { <OwnSummary desk /> });
    view! {
        <section aria-labelledby=id>
            <h2 id=id tabindex="-1">
                {heading}
            </h2>
            {told}
            {own}
        </section>
    }
}

fn block(block: Block) -> AnyView {
    match block {
        Block::Heading(words) => view! { <h3 dir="auto">{words}</h3> }.into_any(),
        Block::Minor(words) => view! { <h4 dir="auto">{words}</h4> }.into_any(),
        Block::Words(words) => view! { <p dir="auto">{words}</p> }.into_any(),
        Block::Lead(words) => view! { <p class="report__lead">{words}</p> }.into_any(),
        Block::Note(words) => view! { <p class="aside-note">{words}</p> }.into_any(),
        Block::Facts(facts) => facts_of(facts).into_any(),
        Block::Step(name, so) => view! {
            <div class="report__step">
                <p>
                    <strong>{name}</strong>
                </p>
                <p>{lines(so)}</p>
            </div>
        }
        .into_any(),
        Block::Glances(glances) => {
            let glances = glances.into_iter().map(glance_of);
            view! { <ul class="report__glances plain-list">{glances.collect_view()}</ul> }
                .into_any()
        }
        Block::List(items) => {
            let items = items
                .into_iter()
                .map(|item| view! { <li>{line_of(item)}</li> });
            view! { <ul>{items.collect_view()}</ul> }.into_any()
        }
        Block::Table(table) => table_of(table).into_any(),
        Block::Figure(figure) => figure_of(&figure).into_any(),
    }
}

fn glance_of(glance: Glance) -> impl IntoView {
    let Glance {
        name,
        score,
        band,
        rests,
        place,
    } = glance;
    let band = (!band.is_empty()).then(|| view! { <span class="band">{band}</span> });
    let place = place.map(|place| view! { <Drawing markup=place.draw() /> });
    view! {
        <li class="stack stack--tight">
            <p dir="auto">
                <strong>{name}</strong>
            </p>
            <p class="report__score">
                <b>{score}</b>
                " "
                {band}
            </p>
            {place}
            <p class="aside-note">{rests}</p>
        </li>
    }
}

fn facts_of(facts: Vec<(String, Cell)>) -> impl IntoView {
    let kind = if is_brief(&facts) {
        "fact-list report__brief"
    } else {
        "fact-list"
    };
    let facts = facts.into_iter().map(|(name, so)| {
        view! {
            <div>
                <dt>{name}</dt>
                <dd>{lines(so)}</dd>
            </div>
        }
    });
    view! { <dl class=kind>{facts.collect_view()}</dl> }
}

/// The lines of a cell; one alone needs no paragraph.
fn lines(cell: Cell) -> AnyView {
    let is_one = cell.len() == 1;
    let all = cell.into_iter().map(|line| {
        if is_one {
            line_of(line)
        } else {
            view! { <p>{line_of(line)}</p> }.into_any()
        }
    });
    all.collect_view().into_any()
}

fn line_of(Line { words, link }: Line) -> AnyView {
    match link {
        Some(link) => view! {
            <a href=link rel="external noopener noreferrer">
                {words}
            </a>
        }
        .into_any(),
        None => view! { <bdi>{words}</bdi> }.into_any(),
    }
}

fn table_of(table: Table) -> impl IntoView {
    let bodies: Vec<(Option<String>, Vec<Vec<Cell>>)> = table
        .bodies()
        .into_iter()
        .map(|(name, rows)| (name.map(str::to_owned), rows.to_vec()))
        .collect();
    let Table {
        caption,
        heads,
        numbers,
        sums,
        ..
    } = table;
    let columns = heads.len().to_string();
    let kind = |at: usize| (numbers.get(at) == Some(&true)).then_some("number");
    let heads = heads.into_iter().enumerate().map(|(at, head)| {
        view! {
            <th scope="col" data-kind=kind(at)>
                {head}
            </th>
        }
    });
    let heads = heads.collect_view();
    let row = |cells: Vec<Cell>| {
        let cells = cells.into_iter().enumerate().map(|(at, cell)| {
            if at == 0 {
                view! { <th scope="row">{lines(cell)}</th> }.into_any()
            } else {
                view! { <td data-kind=kind(at)>{lines(cell)}</td> }.into_any()
            }
        });
        view! { <tr>{cells.collect_view()}</tr> }
    };
    let bodies = bodies.into_iter().map(|(name, rows)| {
        let columns = columns.clone();
        let name = name.map(|name| {
            view! {
                <tr>
                    <th class="report__group" scope="rowgroup" colspan=columns>
                        {name}
                    </th>
                </tr>
            }
        });
        view! { <tbody>{name} {rows.into_iter().map(row).collect_view()}</tbody> }
    });
    let bodies = bodies.collect_view();
    let sums = sums.into_iter().map(row).collect_view();
    let name = caption.clone();
    view! {
        <div class="data-table-frame" role="region" tabindex="0" aria-label=name>
            <table class="data-table data-table--wide">
                <caption>{caption}</caption>
                <thead>
                    <tr>{heads}</tr>
                </thead>
                {bodies}
                <tfoot>{sums}</tfoot>
            </table>
        </div>
    }
}

fn figure_of(figure: &Figure) -> impl IntoView + use<> {
    let (wide, compact) = (
        figure.draw(RadarSize::Wide),
        figure.draw(RadarSize::Compact),
    );
    let is_numbered = Radar::is_for(figure.axes.len()) && Radar::has_numbers(&figure.axes);
    let key = is_numbered.then(|| {
        let axes = figure.axes.iter().map(|axis| {
            view! { <li>{axis.name.clone()} " " {axis.detail.clone()}</li> }
        });
        view! {
            <ol class="map-sheet__key" aria-label=results::figure_key()>
                {axes.collect_view()}
            </ol>
        }
    });
    let legend = figure.series.iter().map(legend_item).collect_view();
    let notes = figure
        .notes
        .iter()
        .map(|note| view! { <span>{note.clone()}</span> });
    view! {
        <figure class="map-sheet stack">
            <Drawing markup=wide compact class="map-sheet__frame" />
            <figcaption class="stack stack--tight">
                {key} <ul class="legend plain-list">{legend}</ul>
                <p class="map-sheet__collar">{notes.collect_view()}</p>
            </figcaption>
        </figure>
    }
}
