//! The report for those who were not there: one set of facts in HTML and in Markdown, in which nothing that
//! somebody entered is more than words, and which asks for nothing.

use std::collections::BTreeSet;

use proptest::prelude::*;
use roxmltree::{Document, Node};
use waymark::assessment::{
    Agenda, Answer, Assessment, Card, ChosenQuestionnaire, Evidence, Status,
};
use waymark::content::Library;
use waymark::exchange::open;
use waymark::report::briefing::{
    Block, Briefing, Cell, Glance, Language, MAX_SUMMARY, Paper, Part, Table, Wanted, draft,
    paragraphs,
};
use waymark::report::{Report, Summary};
use waymark::roadmap::{Column, Standing};
use waymark::scoring::{BandEdition, Comparison};

use crate::cli::{file, text, waymark};
use crate::takeaways::{any_spell, shown};
use crate::teams::{any_assessment, blank, cases, choose, path, plan, questions, shipped};

const SAMPLE: &str = "questionnaires/sample.json";

/// The two visits of the sample, the earlier one first.
fn visits() -> Vec<Assessment> {
    let mut visits = open(&std::fs::read(path(SAMPLE)).unwrap())
        .unwrap()
        .assessments;
    visits.sort_by_key(|visit| visit.date);
    visits
}

fn sample() -> Assessment {
    visits().pop().unwrap()
}

/// Reads the facts of an assessment.
fn told<T>(
    now: &Assessment,
    before: Option<&Assessment>,
    tell: impl FnOnce(&Summary<'_>) -> T,
) -> T {
    let library: &Library = shipped();
    let report = Report::of(library, now);
    let agenda = Agenda::of(&library.catalogue, now);
    let comparison = before.map(|before| Comparison::of(&library.catalogue, before, now));
    tell(&Summary {
        assessment: now,
        asked: (agenda.asked.len(), agenda.more.len()),
        standing: Standing {
            catalogue: &library.catalogue,
            scorecards: &report.scorecards,
            performance: &report.performance,
        },
        previous: comparison
            .as_ref()
            .map(|comparison| (comparison, "November 2025")),
        earlier: before,
        guidance: &library.guidance,
        roadmap: &report.roadmap,
        edition: BandEdition::default(),
    })
}

fn of(assessment: &Assessment, wanted: &Wanted) -> Briefing {
    told(assessment, None, |facts| Briefing::of(facts, wanted))
}

fn whole(assessment: &Assessment) -> Briefing {
    of(assessment, &Wanted::default())
}

fn html(briefing: &Briefing) -> String {
    briefing.to_html(Language::ENGLISH)
}

/// The file as XML, which is stricter than HTML: every element that is opened is closed in its turn. What HTML
/// leaves open is closed first.
fn as_xml(html: &str) -> String {
    let body = html.strip_prefix("<!DOCTYPE html>").unwrap();
    let mut parts = body.split("<meta ");
    let mut xml = parts.next().unwrap().to_owned();
    for part in parts {
        let (attributes, rest) = part.split_once('>').unwrap();
        xml.extend(["<meta ", attributes, "/>", rest]);
    }
    xml
}

/// What an element may be; none of them runs or fetches anything.
const KNOWN: [&str; 45] = [
    "b",
    "i",
    "html",
    "head",
    "meta",
    "title",
    "style",
    "body",
    "main",
    "header",
    "nav",
    "section",
    "h1",
    "h2",
    "h3",
    "h4",
    "p",
    "ul",
    "ol",
    "li",
    "dl",
    "dt",
    "dd",
    "div",
    "table",
    "caption",
    "thead",
    "tbody",
    "tfoot",
    "tr",
    "th",
    "td",
    "figure",
    "figcaption",
    "a",
    "bdi",
    "svg",
    "desc",
    "g",
    "path",
    "rect",
    "circle",
    "text",
    "tspan",
    "polygon",
];

/// Looks at everything in a file: it is well formed, holds what is known, leads where it may and asks for nothing.
fn is_harmless(html: &str) {
    let xml = as_xml(html);
    let file = Document::parse(&xml).unwrap_or_else(|error| panic!("{error}: {xml}"));
    let mut ids = BTreeSet::new();
    let mut level = 0;
    for node in file.descendants().filter(Node::is_element) {
        let name = node.tag_name().name();
        let is_known = KNOWN.contains(&name) || ["line", "polyline"].contains(&name);
        assert!(is_known, "{name}: {html}");
        for attribute in node.attributes() {
            let (name, value) = (attribute.name(), attribute.value());
            assert!(
                !name.starts_with("on") && name != "src" && name != "style",
                "{name}: {value}"
            );
            if name == "href" {
                let leads = ["#", "http://", "https://", "mailto:"];
                let value = value.to_ascii_lowercase();
                assert!(
                    leads.iter().any(|begin| value.starts_with(begin)),
                    "{value}"
                );
            }
            if name == "id" {
                assert!(ids.insert(value.to_owned()), "{value} stands twice");
            }
        }
        if let Some(heading) = name.strip_prefix('h').and_then(|it| it.parse::<u8>().ok()) {
            assert!(
                heading <= level + 1,
                "a heading of level {heading} below {level}"
            );
            level = heading;
        }
    }
    let names = file.descendants().filter_map(|node| {
        let names = ["aria-labelledby", "aria-describedby"];
        names.into_iter().find_map(|name| node.attribute(name))
    });
    for id in names {
        assert!(ids.contains(id), "{id} names nothing");
    }
    let style = element(&file, "style").text().unwrap();
    for asks in ["url(", "@import", "http", "</"] {
        assert!(!style.contains(asks), "{asks}");
    }
}

fn element<'a>(file: &'a Document<'a>, name: &str) -> Node<'a, 'a> {
    file.descendants()
        .find(|node| node.has_tag_name(name))
        .unwrap()
}

/// All words of a file, as a page shows them.
fn words_of(html: &str) -> String {
    let xml = as_xml(html);
    let file = Document::parse(&xml).unwrap();
    let texts = element(&file, "body")
        .descendants()
        .filter_map(|node| node.text());
    shown(&texts.collect::<Vec<_>>().join(" "))
}

fn lines_of(cell: &Cell) -> impl Iterator<Item = &String> {
    cell.iter().map(|line| &line.words)
}

/// Everything that a report tells, text by text.
fn texts(briefing: &Briefing) -> Vec<String> {
    let mut texts = vec![briefing.title.clone()];
    texts.extend(briefing.remarks.clone());
    texts.extend(briefing.facts.iter().map(|(_, so)| so.clone()));
    for chapter in &briefing.chapters {
        texts.push(chapter.heading.to_owned());
        for block in &chapter.blocks {
            match block {
                Block::Heading(it)
                | Block::Minor(it)
                | Block::Words(it)
                | Block::Lead(it)
                | Block::Note(it) => {
                    texts.push(it.clone());
                }
                Block::Facts(facts) => {
                    for (name, so) in facts {
                        texts.push(name.clone());
                        texts.extend(lines_of(so).cloned());
                    }
                }
                Block::Step(name, so) => {
                    texts.push(name.clone());
                    texts.extend(lines_of(so).cloned());
                }
                Block::Glances(glances) => {
                    for Glance {
                        name,
                        score,
                        band,
                        rests,
                        ..
                    } in glances
                    {
                        texts.extend([name, score, band, rests].map(Clone::clone));
                    }
                }
                Block::List(items) => texts.extend(lines_of(items).cloned()),
                Block::Table(table) => {
                    texts.extend([table.caption.clone()]);
                    texts.extend(table.heads.clone());
                    texts.extend(table.groups.iter().map(|(_, name)| name.clone()));
                    let rows = table.rows.iter().chain(&table.sums).flatten();
                    texts.extend(rows.flat_map(lines_of).cloned());
                }
                Block::Figure(figure) => {
                    texts.extend([figure.title.clone(), figure.summary.clone()]);
                }
            }
        }
    }
    texts
}

/// The words of a Markdown text, as a reader of it shows them.
fn words_of_markdown(text: &str) -> String {
    let tree = markdown::to_mdast(text, &markdown::ParseOptions::gfm()).unwrap();
    let mut words = Vec::new();
    collect(&tree, &mut words);
    shown(&words.join(" "))
}

fn collect(node: &markdown::mdast::Node, into: &mut Vec<String>) {
    match node.children() {
        Some(children) => children.iter().for_each(|child| collect(child, into)),
        None => into.push(node.to_string()),
    }
}

#[test]
fn the_page_the_file_and_the_text_tell_the_same() {
    let [before, now] = <[Assessment; 2]>::try_from(visits()).unwrap();
    let briefing = told(&now, Some(&before), |facts| {
        Briefing::of(facts, &Wanted::default())
    });
    let (html, text) = (html(&briefing), briefing.to_markdown());
    let (in_html, in_text) = (words_of(&html), words_of_markdown(&text));
    let texts = texts(&briefing);
    assert!(texts.len() > 300, "{}", texts.len());
    for told in texts.iter().map(|told| shown(told)) {
        assert!(in_html.contains(&told), "{told}");
        // What stands in two lines of a cell is set apart by a stroke there.
        assert!(in_text.contains(&told), "{told}\n{in_text}");
    }
    let headings: Vec<&str> = briefing.chapters.iter().map(|it| it.heading).collect();
    assert_eq!(headings.len(), Part::ALL.len(), "{headings:?}");
    assert_eq!(text.matches("\n## ").count(), Part::ALL.len());
    is_harmless(&html);
}

#[test]
fn the_sample_as_markdown() {
    let [before, now] = <[Assessment; 2]>::try_from(visits()).unwrap();
    let briefing = told(&now, Some(&before), |facts| {
        Briefing::of(facts, &Wanted::default())
    });
    insta::assert_snapshot!("report_of_the_sample", briefing.to_markdown());
}

#[test]
fn the_file_asks_for_nothing_and_holds_its_drawings() {
    let html = html(&whole(&sample()));
    assert!(html.starts_with("<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\">"));
    assert!(html.contains(
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; img-src data:;"
    ));
    for asks in [
        "<script", "<link", "<img", "<iframe", " src=", "@import", "url(",
    ] {
        assert!(!html.contains(asks), "{asks}");
    }
    for dark in [
        "prefers-color-scheme:dark",
        ".ink-now{",
        "@page{size:A4}",
        "counter(page)",
    ] {
        assert!(html.contains(dark), "{dark}");
    }
    // One radar for each of its questionnaires in either size, each with its words.
    let count = sample().questionnaires.len();
    assert_eq!(html.matches("<figure>").count(), count);
    assert_eq!(
        html.matches("<svg class=\"radar radar--").count(),
        2 * count
    );
    assert!(html.len() < 400_000, "{}", html.len());
}

#[test]
fn what_is_chosen_is_told_and_nothing_else() {
    let sample = sample();
    for part in Part::ALL {
        let mut wanted = Wanted {
            parts: vec![part],
            ..Wanted::default()
        };
        wanted.paper = Paper::Letter;
        let briefing = of(&sample, &wanted);
        let parts: Vec<Part> = briefing
            .chapters
            .iter()
            .map(|chapter| chapter.part)
            .collect();
        // Without a visit before there is nothing to compare.
        let expected = if part == Part::Changes {
            vec![]
        } else {
            vec![part]
        };
        assert_eq!(parts, expected);
        assert!(html(&briefing).contains("@page{size:letter}"));
    }
    let none = Wanted {
        parts: Vec::new(),
        ..Wanted::default()
    };
    assert_eq!(of(&sample, &none).chapters, []);
}

/// The blocks of a part of the sample's report, beside the visit before.
fn of_sample(part: Part) -> Vec<Block> {
    let [before, now] = <[Assessment; 2]>::try_from(visits()).unwrap();
    let wanted = Wanted {
        parts: vec![part],
        ..Wanted::default()
    };
    let briefing = told(&now, Some(&before), |facts| Briefing::of(facts, &wanted));
    briefing
        .chapters
        .into_iter()
        .flat_map(|it| it.blocks)
        .collect()
}

fn table_in(blocks: &[Block]) -> &Table {
    let mut tables = blocks.iter().filter_map(|block| match block {
        Block::Table(table) => Some(table),
        _ => None,
    });
    tables.next().unwrap()
}

#[test]
fn what_changed_tells_the_delivery_metrics_before_and_now() {
    let blocks = of_sample(Part::Changes);
    let table = table_in(&blocks);
    assert_eq!(table.rows.len(), 5);
    let [before, now] = <[Assessment; 2]>::try_from(visits()).unwrap();
    assert!(before.delivery.is_some() && now.delivery.is_some());
    let sum: Vec<&String> = table.sums[0].iter().flat_map(lines_of).collect();
    assert_eq!(sum[0], "Mean of 4 of 5 metrics");
    // Every fallen answer is named, and of the risen ones the first.
    let listed = |starts: &str| {
        let at = blocks.iter().position(
            |block| matches!(block, Block::Heading(heading) if heading.starts_with(starts)),
        );
        match &blocks[at.unwrap() + 1] {
            Block::List(items) => items.len(),
            other => panic!("{other:?}"),
        }
    };
    assert_eq!((listed("Fell"), listed("Rose")), (2, 8));
    // A visit that had no metrics compares nothing, and says so.
    let mut before = before;
    before.delivery = None;
    let wanted = Wanted {
        parts: vec![Part::Changes],
        ..Wanted::default()
    };
    let text = told(&now, Some(&before), |facts| Briefing::of(facts, &wanted)).to_markdown();
    assert!(
        text.contains("Only one of the two visits has delivery metrics"),
        "{text}"
    );
    assert!(!text.contains("Mean of"), "{text}");
}

#[test]
fn an_answer_stands_with_its_level_before_where_that_was_another() {
    let blocks = of_sample(Part::Answers);
    let table = table_in(&blocks);
    let names: Vec<&str> = table.groups.iter().map(|(_, name)| name.as_str()).collect();
    assert_eq!(
        names,
        ["Culture", "Automation", "Lean", "Measurement", "Sharing"]
    );
    let rows: usize = table.bodies().iter().map(|(_, rows)| rows.len()).sum();
    assert_eq!(rows, table.rows.len());
    let answer = |title: &str| {
        let row = table.rows.iter().find(|row| row[0][0].words == title);
        row.unwrap()[1][0].words.clone()
    };
    assert!(
        answer("After an incident").contains("level 2 before"),
        "{}",
        answer("After an incident")
    );
    assert!(
        !answer("Shared goals").contains("before"),
        "{}",
        answer("Shared goals")
    );
}

#[test]
fn the_tool_that_a_team_answered_before_stands_with_its_own_score() {
    let mut team = sample();
    let origin = r#"{"tool":"samm","read":"2026-11-02","scores":[{"value":1.25,"most":3,"answered":90,"asked":90}]}"#;
    team.unknown
        .insert(Assessment::ORIGIN.into(), origin.into());
    let text = whole(&team).to_markdown();
    let said = "OWASP SAMM, read on 2 November 2026. Its own score was 1.25 of 3, which is no score of Waymark.";
    assert!(text.contains(said), "{text}");
    assert!(!whole(&sample()).to_markdown().contains("Taken over from"));
}

#[test]
fn names_and_notes_stay_out_where_they_are_not_wanted() {
    let mut team = sample();
    team.participants = "Ada and Brín".into();
    team.respond(&"toil".into(), |response| {
        response.answer = Some(Answer::NotApplicable("a secret reason".into()));
        response.note = "a secret note".into();
        response.evidence = vec![Evidence {
            title: "a secret board".into(),
            url: "https://board.example/secret".into(),
            ..Evidence::default()
        }];
    });
    let first = plan(shipped(), &team)
        .column(Column::Now)
        .next()
        .unwrap()
        .practice
        .clone();
    team.plan
        .decide(&first, |card| card.owner = "Ines Owner".into());
    let all = html(&whole(&team));
    for said in [
        "Ada and Brín",
        "Ines Owner",
        "a secret reason",
        "a secret note",
    ] {
        assert!(all.contains(said), "{said}");
    }
    assert!(all.contains(
        "<a href=\"https://board.example/secret\" rel=\"external noopener noreferrer\">"
    ));
    let wanted = Wanted {
        with_names: false,
        with_notes: false,
        ..Wanted::default()
    };
    let briefing = of(&team, &wanted);
    for text in [html(&briefing), briefing.to_markdown()] {
        for unsaid in ["Ada", "Ines", "secret"] {
            assert!(!text.contains(unsaid), "{unsaid}");
        }
    }
}

#[test]
fn a_team_without_an_answer_gets_a_report_that_says_so() {
    let team = blank();
    let briefing = whole(&team);
    let text = briefing.to_markdown();
    assert!(
        text.contains("**Nothing has a level yet, so there is no score."),
        "{text}"
    );
    assert!(text.contains("Nothing to draw yet."), "{text}");
    assert!(!text.contains("0.0"), "{text}");
    assert_eq!(html(&briefing).matches("<figure>").count(), 0);
    is_harmless(&html(&briefing));
    let roadmap = briefing.chapters.iter().find(|it| it.part == Part::Roadmap);
    assert_eq!(roadmap, None, "nothing is proposed");
}

#[test]
fn the_draft_says_where_the_team_stands_how_sure_that_is_and_what_is_not_known() {
    let mut team = sample();
    let said = told(&team, None, draft);
    assert_eq!(paragraphs(&said).count(), 5, "{said}");
    assert!(
        said.contains("questions that apply have a level."),
        "{said}"
    );
    assert!(said.contains("Nobody could answer"), "{said}");
    assert!(said.contains("to try: “"), "{said}");
    team.answers = team.answers.into_iter().take(2).collect();
    team.delivery = None;
    let little = told(&team, None, draft);
    assert!(
        little.contains("have a level, so this will move")
            || little.contains("rests on one answer"),
        "{little}"
    );
}

/// A team that answered every question of every shipped questionnaire.
fn everything() -> Assessment {
    let mut team = sample();
    let all = shipped().catalogue.questionnaires().iter();
    team.questionnaires = all
        .map(|it| ChosenQuestionnaire {
            id: it.id.clone(),
            version: it.version,
        })
        .collect();
    for (at, question) in shipped().catalogue.questions().enumerate() {
        choose(&mut team, &question.id, [2, 4, 1, 5, 3, 2, 2][at % 7]);
    }
    team
}

#[test]
fn of_many_questionnaires_the_summary_stays_short_and_the_contents_lead_to_each() {
    let team = everything();
    let many = team.questionnaires.len();
    let before = visits().remove(0);
    for before in [None, Some(&before)] {
        let said = told(&team, before, draft);
        assert!(said.len() < 1_500, "{said}");
        assert!(
            said.starts_with(&format!(
                "{many} questionnaires are asked, each scored apart."
            )),
            "{said}"
        );
    }
    let briefing = whole(&team);
    let html = html(&briefing);
    is_harmless(&html);
    let scores = briefing.chapters.iter().find(|it| it.part == Part::Scores);
    let within = scores.unwrap().within();
    assert_eq!(within.len(), many);
    for (address, title) in within {
        assert!(
            html.contains(&format!("<a href=\"#{address}\" dir=\"auto\">{title}</a>")),
            "{title}"
        );
        assert!(html.contains(&format!("<h3 id=\"{address}\"")), "{title}");
    }
    let insights = briefing
        .chapters
        .iter()
        .find(|it| it.part == Part::Insights);
    let blocks = &insights.unwrap().blocks;
    let lists = blocks.iter().filter_map(|it| match it {
        Block::List(items) => Some(items.len()),
        _ => None,
    });
    assert_eq!(lists.collect::<Vec<_>>(), [8]);
    assert!(
        matches!(blocks.last(), Some(Block::Words(words)) if words.ends_with("stand among the results."))
    );
    // Of the two of the sample each is told, and the contents stay a list of chapters.
    let few = sample();
    assert!(told(&few, None, draft).starts_with("CALMS is "));
    assert!(whole(&few).chapters.iter().all(|it| it.within().is_empty()));
}

#[test]
fn own_words_stand_in_the_place_of_the_draft_and_the_draft_beside_them_once_the_facts_move_on() {
    let mut team = sample();
    let first = told(&team, None, draft);
    team.summary = "We are proud.\n\nOne thing\nhurts.".into();
    team.summary_draft.clone_from(&first);
    let summary = |team: &Assessment| {
        let wanted = Wanted {
            parts: vec![Part::Summary],
            ..Wanted::default()
        };
        let mut blocks = of(team, &wanted).chapters.remove(0).blocks;
        // Where the team stands comes first, whoever writes the words.
        assert!(matches!(blocks.remove(0), Block::Glances(_)));
        blocks
    };
    let own = [
        Block::Words("We are proud.".into()),
        Block::Words("One thing hurts.".into()),
    ];
    assert_eq!(summary(&team), own);
    for question in questions(shipped()).iter().take(30) {
        choose(&mut team, question, 5);
    }
    let moved = summary(&team);
    assert_eq!(&moved[..2], &own);
    assert!(matches!(&moved[2], Block::Note(note) if note.starts_with("The facts have changed")));
    assert!(moved.len() > 5);
}

proptest! {
    #![proptest_config(cases(24))]

    #[test]
    fn any_assessment_makes_a_report_that_is_well_formed(team in any_assessment()) {
        let briefing = whole(&team);
        let html = html(&briefing);
        is_harmless(&html);
        let words = words_of(&html);
        for told in texts(&briefing) {
            prop_assert!(words.contains(&shown(&told)), "{told}");
        }
    }

    #[test]
    fn nothing_entered_is_more_than_words_in_a_report(spells in prop::collection::vec(any_spell(), 10)) {
        let mut team = sample();
        let [name, scope, people, note, reason, title, url, owner, step, summary] =
            <[String; 10]>::try_from(spells).unwrap();
        team.team.clone_from(&name);
        team.scope.clone_from(&scope);
        team.participants.clone_from(&people);
        team.summary.clone_from(&summary);
        team.respond(&"toil".into(), |response| {
            response.answer = Some(Answer::NotApplicable(reason.clone()));
            response.note.clone_from(&note);
            response.evidence = vec![
                Evidence { title: title.clone(), url: url.clone(), ..Evidence::default() },
                Evidence { title: title.clone(), url: format!("javascript:{url}"), ..Evidence::default() },
                Evidence { title, url: format!("https://evidence.example/\"><script>{url}"), ..Evidence::default() },
            ];
        });
        let first = plan(shipped(), &team).column(Column::Now).next().unwrap().practice.clone();
        team.plan.decide(&first, |card| {
            *card = Card {
                owner: owner.clone(),
                first_step: step.clone(),
                status: Status::Started,
                ..Card::default()
            };
        });
        let briefing = whole(&team);
        let html = html(&briefing);
        is_harmless(&html);
        let words = words_of(&html);
        for said in [&scope, &people, &note, &reason, &owner, &step] {
            // What no page may hold is not there.
            let fits = |sign: char| match sign {
                '\u{fffe}' | '\u{ffff}' => '\u{fffd}',
                sign if sign.is_control() => ' ',
                sign => sign,
            };
            let plain: String = said.chars().map(fits).collect();
            for word in plain.split_whitespace() {
                prop_assert!(words.contains(word), "{word:?}\n{words}");
            }
        }
        let tree = markdown::to_mdast(&briefing.to_markdown(), &markdown::ParseOptions::gfm()).unwrap();
        prop_assert!(has_only_words(&tree), "{}", briefing.to_markdown());
    }
}

/// Whether a Markdown text has no link, no picture, no code and no HTML.
fn has_only_words(node: &markdown::mdast::Node) -> bool {
    use markdown::mdast::Node;
    let is_more = matches!(
        node,
        Node::Link(_)
            | Node::Image(_)
            | Node::Html(_)
            | Node::Code(_)
            | Node::InlineCode(_)
            | Node::LinkReference(_)
            | Node::ImageReference(_)
            | Node::Definition(_)
            | Node::FootnoteReference(_)
            | Node::FootnoteDefinition(_)
            | Node::ThematicBreak(_)
    );
    !is_more
        && node
            .children()
            .is_none_or(|all| all.iter().all(has_only_words))
}

#[test]
fn the_command_line_prints_the_report_of_a_file() {
    let output = waymark(&["report", SAMPLE, "--html"]);
    assert!(output.status.success(), "{}", text(&output.stderr));
    let html = text(&output.stdout);
    is_harmless(html);
    assert!(html.contains("This is the report of a sample"));
    // The visit before lies in the same file.
    assert!(html.contains("<h2 id=\"changes\""));
    let output = waymark(&[
        "report",
        SAMPLE,
        "--md",
        "--sections",
        "method,summary",
        "--without-names",
    ]);
    let markdown = text(&output.stdout);
    let headings: Vec<&str> = markdown
        .lines()
        .filter(|line| line.starts_with("## "))
        .collect();
    assert_eq!(headings, ["## Summary", "## Method and sources"]);
}

#[test]
fn the_command_line_takes_a_summary_from_a_file_and_refuses_what_it_does_not_know() {
    let own = file(
        "report-summary.txt",
        "Two *things* to know.\n\n<b>Really.</b>",
    );
    let output = waymark(&[
        "report",
        SAMPLE,
        "--md",
        "--sections",
        "summary",
        "--summary",
        &own,
    ]);
    let markdown = text(&output.stdout);
    assert!(
        markdown.contains("\n## Summary\n\n- CALMS: 4.9 · Medium · 39 of 41")
            && markdown.ends_with("\n\nTwo \\*things\\* to know.\n\n\\<b\\>Really.\\</b\\>\n"),
        "{markdown}"
    );
    let long = file("report-long.txt", "x".repeat(MAX_SUMMARY + 1));
    let refused = waymark(&["report", SAMPLE, "--md", "--summary", &long]);
    assert!(!refused.status.success() && text(&refused.stderr).contains("longer than"));
    let unknown = waymark(&["report", SAMPLE, "--md", "--sections", "holograms"]);
    assert!(
        text(&unknown.stderr).contains("there is no part “holograms”; there are summary, reading")
    );
    let neither = waymark(&["report", SAMPLE]);
    assert!(!neither.status.success());
    let missing = waymark(&["report", "nowhere.json", "--html"]);
    assert!(!missing.status.success());
}
