//! The report as one HTML file, which needs nothing but itself.

use maud::{DOCTYPE, Markup, PreEscaped, html};

use super::{
    Block, Briefing, Cell, Chapter, Figure, Glance, Line, Paper, Table, is_brief, is_short,
};
use crate::chart::{Radar, RadarSize, rules_for};
use crate::words::{first, report as words, results};

/// What the file allows itself: its own style, and nothing that it would have to ask for or run.
const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

/// How the file looks; the colors are those of the drawings.
const STYLE: &str = include_str!("alone.css");

/// The id of the list of contents.
const CONTENTS: &str = "contents";

/// The language of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Language<'a> {
    /// Its code, such as `en`.
    pub code: &'a str,
    /// Whether it is written from right to left.
    pub is_from_right: bool,
}

impl Language<'_> {
    /// The language that Waymark is written in.
    pub const ENGLISH: Language<'static> = Language {
        code: "en",
        is_from_right: false,
    };
}

impl Briefing {
    /// The report as a file: without script, without a request, with its drawings in it.
    pub fn to_html(&self, language: Language<'_>) -> String {
        let body = self.body().into_string();
        let style = [&rules_for(&body), STYLE, paper(self.paper)].concat();
        let direction = language.is_from_right.then_some("rtl");
        let file = html! {
            (DOCTYPE)
            html lang=(language.code) dir=[direction] {
                head {
                    meta charset="utf-8";
                    meta http-equiv="Content-Security-Policy" content=(POLICY);
                    meta name="viewport" content="width=device-width, initial-scale=1";
                    meta name="color-scheme" content="light dark";
                    meta name="referrer" content="no-referrer";
                    title { (plain(&self.title)) }
                    style { (PreEscaped(style)) }
                }
                (PreEscaped(body))
            }
        };
        file.into_string()
    }

    fn body(&self) -> Markup {
        html! {
            body {
                main {
                    header {
                        p.mark { (first::shell_name()) }
                        h1 dir="auto" { (plain(&self.title)) }
                        @for remark in &self.remarks {
                            p.remark { (plain(remark)) }
                        }
                        @if !self.facts.is_empty() {
                            @let are_brief = self.facts.iter().all(|(_, so)| is_short(so));
                            dl class=[are_brief.then_some("brief")] {
                                @for (name, so) in &self.facts {
                                    div { dt { (name) } dd dir="auto" { (plain(so)) } }
                                }
                            }
                        }
                    }
                    @if self.chapters.len() > 1 {
                        nav aria-labelledby=(CONTENTS) {
                            h2 id=(CONTENTS) { (words::contents()) }
                            ol {
                                @for chapter in &self.chapters {
                                    li {
                                        a href={ "#" (chapter.part.key()) } { (chapter.heading) }
                                        (within(chapter))
                                    }
                                }
                            }
                        }
                    }
                    @for chapter in &self.chapters {
                        (section(chapter))
                    }
                }
            }
        }
    }
}

/// The questionnaires of a chapter, where they are many.
fn within(chapter: &Chapter) -> Markup {
    let within = chapter.within();
    html! {
        @if !within.is_empty() {
            ul.within {
                @for (address, words) in within {
                    li { a href={ "#" (address) } dir="auto" { (plain(words)) } }
                }
            }
        }
    }
}

fn section(chapter: &Chapter) -> Markup {
    let id = chapter.part.key();
    html! {
        section aria-labelledby=(id) {
            h2 id=(id) tabindex="-1" { (chapter.heading) }
            @for (address, block) in chapter.addresses().into_iter().zip(&chapter.blocks) {
                @match (address, block) {
                    (Some(address), Block::Heading(words)) => h3 id=(address) tabindex="-1" dir="auto" { (plain(words)) },
                    (_, block) => (of(block)),
                }
            }
        }
    }
}

fn of(block: &Block) -> Markup {
    match block {
        Block::Heading(words) => html! { h3 dir="auto" { (plain(words)) } },
        Block::Minor(words) => html! { h4 dir="auto" { (plain(words)) } },
        Block::Words(words) => html! { p dir="auto" { (plain(words)) } },
        Block::Lead(words) => html! { p.lead { (plain(words)) } },
        Block::Note(words) => html! { p.note { (plain(words)) } },
        Block::Facts(facts) => {
            let brief = is_brief(facts).then_some("brief");
            html! {
                dl class=[brief] {
                    @for (name, so) in facts {
                        div { dt { (plain(name)) } dd { (lines(so)) } }
                    }
                }
            }
        }
        Block::Step(name, so) => html! {
            div.step { p.step__name { (plain(name)) } p { (lines(so)) } }
        },
        Block::Glances(glances) => html! {
            ul.glances {
                @for glance in glances {
                    (glance_of(glance))
                }
            }
        },
        Block::List(items) => html! {
            ul {
                @for item in items {
                    li { (line(item)) }
                }
            }
        },
        Block::Table(table) => table_of(table),
        Block::Figure(figure) => figure_of(figure),
    }
}

/// The lines of a cell; one alone needs no paragraph.
fn lines(cell: &Cell) -> Markup {
    match cell.as_slice() {
        [only] => line(only),
        several => html! {
            @for one in several {
                p { (line(one)) }
            }
        },
    }
}

fn line(Line { words, link }: &Line) -> Markup {
    html! {
        @match link {
            Some(link) => a href=(plain(link)) rel="external noopener noreferrer" { (plain(words)) },
            None => bdi { (plain(words)) },
        }
    }
}

fn glance_of(glance: &Glance) -> Markup {
    html! {
        li {
            p.glance__name { (plain(&glance.name)) }
            p.glance__score {
                b { (plain(&glance.score)) }
                @if !glance.band.is_empty() { " " i { (plain(&glance.band)) } }
            }
            @if let Some(place) = &glance.place {
                div.glance__place { (PreEscaped(place.draw().as_str().to_owned())) }
            }
            p.note { (plain(&glance.rests)) }
        }
    }
}

fn table_of(table: &Table) -> Markup {
    let kind = |at: usize| table.numbers.get(at) == Some(&true);
    let row = |cells: &Vec<Cell>| {
        html! {
            tr {
                @for (at, cell) in cells.iter().enumerate() {
                    @if at == 0 {
                        th scope="row" { (lines(cell)) }
                    } @else {
                        td.number[kind(at)] { (lines(cell)) }
                    }
                }
            }
        }
    };
    let caption = plain(&table.caption);
    html! {
        // A wide table moves within itself on a small screen, by the keyboard too.
        div.table role="region" tabindex="0" aria-label=(caption) {
            table {
                caption { (caption) }
                thead {
                    tr {
                        @for (at, head) in table.heads.iter().enumerate() {
                            th.number[kind(at)] scope="col" { (plain(head)) }
                        }
                    }
                }
                @for (name, rows) in table.bodies() {
                    tbody {
                        @if let Some(name) = name {
                            tr { th.group scope="rowgroup" colspan=(table.heads.len()) { (plain(name)) } }
                        }
                        @for cells in rows {
                            (row(cells))
                        }
                    }
                }
                @if !table.sums.is_empty() {
                    tfoot {
                        @for cells in &table.sums {
                            (row(cells))
                        }
                    }
                }
            }
        }
    }
}

fn figure_of(figure: &Figure) -> Markup {
    let drawn = |size| PreEscaped(figure.draw(size).as_str().to_owned());
    let is_numbered = Radar::is_for(figure.axes.len()) && Radar::has_numbers(&figure.axes);
    html! {
        figure {
            div.drawing { (drawn(RadarSize::Wide)) (drawn(RadarSize::Compact)) }
            figcaption {
                p { (plain(&figure.title)) }
                @if is_numbered {
                    ol.key aria-label=(results::figure_key()) {
                        @for axis in &figure.axes {
                            li { (plain(&axis.name)) " " (plain(&axis.detail)) }
                        }
                    }
                }
                ul.legend {
                    @for series in &figure.series {
                        li { (PreEscaped(series.role.sign().as_str())) (plain(&series.name)) }
                    }
                }
                @for note in &figure.notes {
                    p.note { (plain(note)) }
                }
            }
        }
    }
}

/// The sheet that it is printed on, with the number of each page; no word of anybody's stands in a style.
fn paper(paper: Paper) -> &'static str {
    match paper {
        Paper::A4 => "@page{size:A4}\n",
        Paper::Letter => "@page{size:letter}\n",
    }
}

/// A text without the signs that no page may hold.
fn plain(text: &str) -> String {
    let fits = |sign: char| match sign {
        '\u{fffe}' | '\u{ffff}' => '\u{fffd}',
        sign if sign.is_control() => ' ',
        sign => sign,
    };
    text.chars().map(fits).collect()
}
