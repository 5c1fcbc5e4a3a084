//! What people take away: nothing that somebody entered becomes markup, a link, a line of its own or a
//! broken picture in it. Other programs read it here as they would elsewhere.

use std::fmt::Write as _;

use markdown::mdast::Node;
use markdown::{ParseOptions, to_mdast};
use proptest::prelude::*;
use proptest::sample::select;
use waymark::assessment::{Answer, Assessment, Card, Status};
use waymark::chart::{
    Axis, Bars, Caption, ChartMarkup, Faces, Palette, Radar, RadarSize, Ring, Series, SeriesRole,
    StreamForm, StreamMap, StreamStep, Timeline, TimelineWeek,
};
use waymark::delivery::Performance;
use waymark::delivery::events::{Choices, measure};
use waymark::report::{Planned, Summary, history_table};
use waymark::roadmap::Standing;
use waymark::scoring::BandEdition;

use crate::delivery_events::history;
use crate::teams::{blank, cases, choose, plan, questions, scores, shipped};

/// What would be something else than a text, were it not written as one.
const SPELLS: [&str; 44] = [
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "<!-- ",
    "</text><script>",
    "]]>",
    "&lt;",
    "&#x3c;b&#x3e;",
    "[x](javascript:alert(1))",
    "![x](https://evil.example/p.png)",
    "[x]: https://evil.example",
    "[^1]",
    "<https://evil.example>",
    "https://evil.example/a?b=c",
    "HTTP://EVIL.example",
    "www.evil.example",
    "WWW.evil.example",
    "ftp://evil.example",
    "ada@evil.example",
    "mailto:ada@evil.example",
    "xmpp:ada@evil.example",
    "# one",
    "## two",
    "- ",
    "+ ",
    "* ",
    "- [x] done",
    "1. ",
    "7) ",
    "> said",
    "---",
    "***",
    "===",
    "```",
    "~~~",
    "`code`",
    "**bold**",
    "_so_",
    "~~gone~~",
    "| a | b |",
    "|---|",
    "\\",
    "\n\n# forged\n",
    "\r\n- [x] forged",
    "\u{2028}# forged",
];

/// A text of a person who tries.
pub(crate) fn any_spell() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        4 => select(SPELLS.to_vec()).prop_map(str::to_owned),
        1 => "\\PC{0,6}",
        1 => select(vec![" ", "\t", "\n", "\u{a0}", "\u{202e}", "\u{1}"]).prop_map(str::to_owned),
    ];
    prop::collection::vec(piece, 0..4).prop_map(|pieces| pieces.concat())
}

/// The words of a text, as a page shows them.
pub(crate) fn shown(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Where the practices of a checklist lead.
const LIBRARY: &str = "https://waymark.example/library/?practice=";

/// What a Markdown text is made of: its headings, list items and table rows, each in words.
#[derive(Default, Debug)]
struct Seen {
    headings: Vec<String>,
    items: Vec<String>,
    rows: usize,
    others: Vec<String>,
}

impl Seen {
    /// As GitHub reads it: with tables, task lists and links made of bare addresses.
    fn of(text: &str) -> Self {
        let mut seen = Self::default();
        seen.see(&to_mdast(text, &ParseOptions::gfm()).unwrap());
        seen
    }

    fn see(&mut self, node: &Node) {
        match node {
            Node::Heading(_) => self.headings.push(node.to_string()),
            Node::ListItem(item) => {
                let first = item
                    .children
                    .first()
                    .map_or_else(String::new, Node::to_string);
                self.items.push(first);
            }
            Node::TableRow(_) => self.rows += 1,
            Node::Root(_)
            | Node::Paragraph(_)
            | Node::Text(_)
            | Node::List(_)
            | Node::Strong(_)
            | Node::Table(_)
            | Node::TableCell(_) => {}
            // The way to a practice, which is ours.
            Node::Link(link) if link.url.starts_with(LIBRARY) => {}
            other => self.others.push(format!("{other:?}")),
        }
        for child in node.children().into_iter().flatten() {
            self.see(child);
        }
    }
}

/// A team that has answered everything, so that something is to be done.
fn team() -> Assessment {
    let mut team = blank();
    for (at, question) in questions(shipped()).iter().enumerate() {
        choose(&mut team, question, [1, 3, 2, 4][at % 4]);
    }
    team
}

fn checklist(team: &Assessment) -> String {
    let library = shipped();
    let (scores, roadmap, performance) = (
        scores(library, team),
        plan(library, team),
        Performance::default(),
    );
    let planned = Planned {
        guidance: &library.guidance,
        assessment: team,
        roadmap: &roadmap,
        standing: Standing {
            catalogue: &library.catalogue,
            scorecards: &scores,
            performance: &performance,
        },
        edition: BandEdition::default(),
        address: |id| format!("{LIBRARY}{id}"),
    };
    planned.checklist()
}

fn summary(team: &Assessment) -> String {
    let library = shipped();
    let (scores, roadmap, performance) = (
        scores(library, team),
        plan(library, team),
        Performance::default(),
    );
    let summary = Summary {
        assessment: team,
        asked: (team.answers.len(), 0),
        standing: Standing {
            catalogue: &library.catalogue,
            scorecards: &scores,
            performance: &performance,
        },
        previous: None,
        earlier: None,
        guidance: &library.guidance,
        roadmap: &roadmap,
        edition: BandEdition::default(),
    };
    summary.to_markdown()
}

/// An XML text that a drawing is: no element but those that draw, no attribute that runs anything.
fn is_a_drawing(svg: &str) {
    let file = roxmltree::Document::parse(svg).unwrap_or_else(|error| panic!("{error}: {svg}"));
    for node in file.descendants().filter(roxmltree::Node::is_element) {
        let name = node.tag_name().name();
        let known = [
            "svg", "title", "desc", "g", "path", "rect", "circle", "text", "tspan", "polygon",
            "polyline", "line", "span", "style",
        ];
        assert!(known.contains(&name), "{name}: {svg}");
        for attribute in node.attributes() {
            let is_act = attribute.name().starts_with("on") || attribute.name() == "href";
            assert!(!is_act, "{attribute:?}");
        }
    }
}

/// A drawing in a page, and alone in a file.
fn both(drawing: &ChartMarkup, words: &str) {
    is_a_drawing(drawing.as_str());
    for palette in [Palette::Light, Palette::Dark] {
        let caption = Caption {
            title: words.to_owned(),
            whose: words.to_owned(),
            legend: vec![(SeriesRole::Now, words.to_owned())],
            notes: vec![words.to_owned()],
        };
        let alone = drawing.standalone(palette, &caption, &Faces::of(b"one", b"other"));
        is_a_drawing(&alone.svg);
    }
}

proptest! {
    #![proptest_config(cases(48))]

    #[test]
    fn f41_nothing_entered_is_more_than_words_in_a_checklist(
        name in any_spell(), owner in any_spell(), first_step in any_spell(), measure in any_spell(), reason in any_spell(),
    ) {
        let plain = team();
        let expected = Seen::of(&checklist(&plain));
        prop_assert!(expected.others.is_empty(), "{:?}", expected.others);
        let roadmap = plan(shipped(), &plain);
        let mut spelled = plain;
        spelled.team.clone_from(&name);
        let [first, second] = [0, 1].map(|at| roadmap.proposals[at].practice.clone());
        spelled.plan.decide(&first, |card| {
            *card = Card {
                owner: owner.clone(),
                first_step: first_step.clone(),
                measure: measure.clone(),
                status: Status::Started,
                pinned: true,
                ..Card::default()
            };
        });
        spelled.plan.decide(&second, |card| card.dismissed = Some(reason.clone()));
        let text = checklist(&spelled);
        let seen = Seen::of(&text);
        prop_assert!(seen.others.is_empty(), "{:?}\n{text}", seen.others);
        prop_assert!(seen.headings.len() <= expected.headings.len() + 1, "{text}");
        prop_assert_eq!(seen.items.len(), expected.items.len(), "{}", text);
        prop_assert_eq!(seen.rows, 0);
        let all: String = seen.items.iter().chain(&seen.headings).fold(String::new(), |mut all, item| {
            writeln!(all, "{item}").unwrap();
            all
        });
        for said in [&owner, &first_step, &measure, &reason] {
            prop_assert!(all.contains(&shown(said)), "{said:?}\n{text}");
        }
    }

    #[test]
    fn nothing_entered_is_more_than_words_in_a_summary(
        name in any_spell(), scope in any_spell(), owner in any_spell(), first_step in any_spell(),
    ) {
        let plain = team();
        let expected = Seen::of(&summary(&plain));
        prop_assert!(expected.others.is_empty(), "{:?}", expected.others);
        let first = plan(shipped(), &plain).proposals[0].practice.clone();
        let mut spelled = plain;
        spelled.team.clone_from(&name);
        spelled.scope.clone_from(&scope);
        spelled.plan.decide(&first, |card| {
            *card = Card {
                owner: owner.clone(),
                first_step: first_step.clone(),
                status: Status::Started,
                pinned: true,
                ..Card::default()
            };
        });
        let text = summary(&spelled);
        let seen = Seen::of(&text);
        prop_assert!(seen.others.is_empty(), "{:?}\n{text}", seen.others);
        prop_assert_eq!(seen.headings.len(), expected.headings.len(), "{}", text);
        prop_assert_eq!(seen.items.len(), expected.items.len(), "{}", text);
        prop_assert_eq!(seen.rows, expected.rows, "{}", text);
    }

    #[test]
    fn f41_no_name_of_another_practice_begins_a_list_or_a_heading(id in any_spell()) {
        let mut team = Assessment::new("any".into());
        team.respond(&"toil".into(), |response| response.answer = Some(Answer::Level(2)));
        team.plan.decide(&id.as_str().into(), |card| card.status = Status::Done);
        team.plan.decide(&format!("{id} two").as_str().into(), |card| card.dismissed = Some(String::new()));
        let text = checklist(&team);
        let seen = Seen::of(&text);
        prop_assert!(seen.others.is_empty(), "{:?}\n{text}", seen.others);
        prop_assert!(seen.items.len() <= 2 && seen.headings.len() <= 3, "{text}");
    }

    #[test]
    fn f41_no_word_of_an_event_file_is_more_than_a_word_in_its_table(service in any_spell(), status in any_spell()) {
        let cell = |text: &str| format!("\"{}\"", text.replace('"', "\"\""));
        let rows: String = (1..=8).fold(String::new(), |mut rows, day| {
            let status = if day % 2 == 0 { cell("success") } else { cell(&status) };
            writeln!(rows, "d{day},{},2026-03-0{day}T10:00:00Z,{status}", cell(&service)).unwrap();
            rows
        });
        let file = format!("deployment_id,service,finished_at,status\n{rows}");
        let history = history([&file, "", ""]);
        let measured = measure(&history, &Choices::default());
        let text = history_table(Some(&service), &measured);
        let seen = Seen::of(&text);
        prop_assert!(seen.others.is_empty(), "{:?}\n{text}", seen.others);
        prop_assert_eq!((seen.rows, seen.headings.len()), (6, 0), "{}", text);
        prop_assert_eq!(seen.items.len(), measured.warnings.len(), "{}", text);
    }

    #[test]
    fn f41_no_word_breaks_a_drawing_or_is_more_than_a_word_in_it(
        words in prop::collection::vec(any_spell(), 8),
        values in prop::collection::vec(prop::option::of(0.0..=10.0_f64), 3),
    ) {
        let word = |at: usize| words[at].clone();
        let axes: Vec<Axis> = (0..3).map(|at| Axis { name: word(at), detail: word(at + 1) }).collect();
        let rings = [(4.5, 2), (10.0, 3)].map(|(upper, at)| Ring { name: word(at), upper });
        let series = [SeriesRole::Now, SeriesRole::Before].map(|role| Series {
            role,
            name: word(4),
            values: values.clone(),
        });
        for size in [RadarSize::Wide, RadarSize::Compact] {
            let (id, title, summary) = ("map".to_owned(), word(5), word(6));
            let (axes, rings, series) = (axes.clone(), rings.to_vec(), series.to_vec());
            let radar = Radar { id, title, summary, axes, rings, series, size };
            both(&radar.draw(), &word(7));
            let Radar { id, title, summary, axes, rings, series, size } = radar;
            both(&Bars { id, title, summary, axes, rings, series, parts: Vec::new(), size }.draw(), &word(7));
            let week = |label: String| TimelineWeek { deployments: 3, failed: 1, is_complete: true, label: Some(label) };
            let timeline = Timeline {
                id: "time".to_owned(),
                title: word(1),
                summary: word(2),
                above: word(3),
                below: word(4),
                weeks: words.iter().cloned().map(week).collect(),
                size,
            };
            both(&timeline.draw(), &word(7));
        }
        let steps = words.iter().enumerate().map(|(at, word)| StreamStep {
            name: word.clone(),
            who: words[(at + 1) % 8].clone(),
            accurate: words[(at + 2) % 8].clone(),
            wait: words[(at + 3) % 8].clone(),
            process: words[(at + 4) % 8].clone(),
            wait_hours: 2.0,
            process_hours: 1.0,
        });
        let steps: Vec<StreamStep> = steps.take(4).collect();
        for form in [StreamForm::Across, StreamForm::Down] {
            let map = StreamMap {
                id: "stream".to_owned(),
                title: word(0),
                summary: word(1),
                steps: steps.clone(),
                bottleneck: Some((1, word(2))),
                scale: word(3),
                unit_hours: 8.0,
                form,
            };
            both(&map.draw(), &word(7));
        }
    }
}
