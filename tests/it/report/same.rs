//! The page, the file and the text tell the same.

use roxmltree::Document;
use waymark::assessment::Assessment;
use waymark::report::briefing::{Block, Briefing, Glance, Part, Wanted};

use super::harmless::{as_xml, element, is_harmless};
use super::{html, lines_of, told, visits};
use crate::takeaways::shown;

/// All words of a file, as a page shows them.
pub(super) fn words_of(html: &str) -> String {
    let xml = as_xml(html);
    let file = Document::parse(&xml).unwrap();
    let texts = element(&file, "body")
        .descendants()
        .filter_map(|node| node.text());
    shown(&texts.collect::<Vec<_>>().join(" "))
}

/// Everything that a report tells, text by text.
pub(super) fn texts(briefing: &Briefing) -> Vec<String> {
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
